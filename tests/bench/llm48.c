/* LLM-48 in C: worlds inside, months outside, blocks of 128, for compilers that compute many worlds at once.

   Columns come in the order of the 42 distributions; a strategy is ten numbers; six outputs a world. */

#include <math.h>
#include <stdint.h>
#include <string.h>

#define BLOCK 128
#define MONTHS 48
#define least(a, b) ((a) < (b) ? (a) : (b))
#define greatest(a, b) ((a) > (b) ? (a) : (b))
#define each for (int j = 0; j < BLOCK; j++)

enum {
    P0, DECL, SHOCK, LEAD, BDEL, DDEL, RATE, BPOW, DPOW, MTBF, CKPT, RST, MFUB, KW, ELEC, PUE, COLO, MAINT, NET, BMAJ, MMAJ,
    DMAJ, HMULT, RAMP, SAL, SALG, OVH, ATTR, REC, BKEY, PROD, PAR, TOK, AEFF, REW, EXPER, BRS, LRS, DATA, DISC, BFUND,
    MFUND, INPUTS
};
enum { GPUS, PMUL, LMUL, CMUL, TEAM, RMUL, SMUL, FMUL, UMUL, EMUL };

static inline double power_e(double x)
{
    double y = least(greatest(x, -700.0), 700.0);
    double k = floor(y * 1.4426950408889634 + 0.5);
    double r = (y - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10;
    double p = 1.0 / 39916800.0;
    p = p * r + 1.0 / 3628800.0;
    p = p * r + 1.0 / 362880.0;
    p = p * r + 1.0 / 40320.0;
    p = p * r + 1.0 / 5040.0;
    p = p * r + 1.0 / 720.0;
    p = p * r + 1.0 / 120.0;
    p = p * r + 1.0 / 24.0;
    p = p * r + 1.0 / 6.0;
    p = p * r + 0.5;
    p = (p * r) * r + r + 1.0;
    int64_t bits = ((int64_t)k + 1023) << 52;
    double scale;
    memcpy(&scale, &bits, sizeof scale);
    return p * scale;
}

static void block(const double *const x[INPUTS], const double *s, double *const out[6], int size)
{
    double q[BLOCK], price[BLOCK], start[BLOCK], hold[BLOCK], gs[BLOCK], v[BLOCK], target[BLOCK], w[BLOCK], rem[BLOCK];
    double k[BLOCK], ops[BLOCK], delta[BLOCK], again[BLOCK], funded[BLOCK], joining[BLOCK], before[BLOCK], h[BLOCK];
    double icap[BLOCK], cash[BLOCK], npv[BLOCK], total[BLOCK], finish[BLOCK], runway[BLOCK], ok[BLOCK], lowest[BLOCK];
    double worth[BLOCK], rate[BLOCK], mtbf[BLOCK], maint[BLOCK], bmaj[BLOCK], mmaj[BLOCK], dmaj[BLOCK], rec[BLOCK];
    double prod[BLOCK], data[BLOCK], bkey[BLOCK];
    each {
        int n = j < size ? j : size - 1;
        q[j] = pow(1.0 - x[DECL][n], 1.0 / 12.0);
        price[j] = x[P0][n] * x[SHOCK][n] * s[PMUL] * (1.0 + x[NET][n]) * s[GPUS] / 1000.0;
        start[j] = x[LEAD][n] * s[LMUL] + x[BDEL][n] * x[DDEL][n] + x[BPOW][n] * x[DPOW][n];
        hold[j] = 1.0 - pow(1.0 - x[ATTR][n], 1.0 / 12.0);
        gs[j] = pow(1.0 + x[SALG][n], 1.0 / 12.0);
        v[j] = pow(1.0 + x[DISC][n], -1.0 / 12.0);
        target[j] = s[TEAM] * x[HMULT][n];
        w[j] = x[SAL][n] * s[SMUL] / 12000.0 * (1.0 + x[OVH][n]);
        rem[j] = 6.0 * x[PAR][n] * x[TOK][n] * s[FMUL] / x[AEFF][n] * (1.0 + x[REW][n]) * (1.0 + x[EXPER][n] * s[EMUL])
            * (1.0 + x[BRS][n] * x[LRS][n]);
        k[j] = 2.599092 * (0.30 + 0.25 * x[MFUB][n]) * s[UMUL] * s[GPUS];
        ops[j] = s[GPUS] * x[KW][n] * x[PUE][n] * (730.0 * x[ELEC][n] + x[COLO][n] * s[CMUL]) * 1e-6;
        delta[j] = x[CKPT][n] / 3600.0;
        again[j] = x[RST][n] / 60.0;
        funded[j] = floor(x[MFUND][n] + 6.0 * x[BFUND][n]);
        joining[j] = 1.0 / (x[RAMP][n] * s[RMUL]);
        before[j] = icap[j] = cash[j] = npv[j] = total[j] = finish[j] = runway[j] = 0.0;
        h[j] = target[j] / 4.0;
        ok[j] = worth[j] = 1.0;
        lowest[j] = 1e30;
        rate[j] = x[RATE][n], mtbf[j] = 1.0 / x[MTBF][n], maint[j] = x[MAINT][n] / 12.0, bmaj[j] = x[BMAJ][n];
        mmaj[j] = x[MMAJ][n], dmaj[j] = x[DMAJ][n], rec[j] = x[REC][n] / 1000.0, prod[j] = 0.5 * x[PROD][n] / target[j];
        data[j] = x[DATA][n] / 6.0, bkey[j] = 0.10 * x[BKEY][n];
    }
    for (int t = 0; t < MONTHS; t++) {
        double first = t == 0 ? 110.0 : 0.0, early = t < 6 ? 1.0 : 0.0, twelfth = t == 12 ? 1.0 : 0.0;
        each {
            double f = least(greatest((t + 1 - start[j]) * rate[j], 0.0), 1.0);
            double lam = greatest(s[GPUS] * f, 1.0) * mtbf[j];
            double lost = delta[j] * lam, gap = sqrt(2.0 * lost);
            double eff = (gap - lost) * power_e(-again[j] * lam) / (power_e(gap) - 1.0);
            double over = least(t + 1.0, mmaj[j] + dmaj[j]) - greatest((double)t, mmaj[j]);
            double avail = 1.0 - bmaj[j] * least(greatest(over, 0.0), 1.0);
            double hire = greatest(target[j] - h[j], 0.0) * joining[j];
            h[j] += hire - h[j] * hold[j] - twelfth * bkey[j] * h[j];
            double c = k[j] * f * eff * avail * least(0.5 + prod[j] * h[j], 1.0);
            double a = least(greatest(rem[j] / greatest(c, 1e-9), 0.0), 1.0);
            double rest = rem[j] - c * a;
            rem[j] = rest < 1e-6 ? 0.0 : rest;
            finish[j] += a;
            double capital = a > 0.0 ? (f - before[j]) * price[j] : 0.0;
            before[j] = f;
            icap[j] += capital;
            double cost = capital + a * (f * ops[j] + icap[j] * maint[j] + h[j] * w[j] + hire * rec[j]) + early * data[j];
            w[j] *= gs[j];
            price[j] *= q[j];
            cash[j] += first + ((double)t == funded[j] ? 80.0 : 0.0) - cost;
            lowest[j] = least(lowest[j], cash[j]);
            ok[j] = cash[j] < 0.0 ? 0.0 : ok[j];
            runway[j] += ok[j];
            npv[j] += cost * worth[j];
            worth[j] *= v[j];
            total[j] += cost;
        }
    }
    for (int j = 0; j < size; j++) {
        out[0][j] = npv[j], out[1][j] = total[j], out[2][j] = finish[j], out[3][j] = lowest[j], out[4][j] = runway[j];
        out[5][j] = finish[j] <= 30.0 && lowest[j] >= 0.0 ? 1.0 : 0.0;
    }
}

void llm48(const double *columns, const double *strategy, double *outputs, long count)
{
    for (long begin = 0; begin < count; begin += BLOCK) {
        const double *x[INPUTS];
        double *out[6];
        for (int i = 0; i < INPUTS; i++) x[i] = columns + i * count + begin;
        for (int i = 0; i < 6; i++) out[i] = outputs + i * count + begin;
        block(x, strategy, out, (int)(count - begin < BLOCK ? count - begin : BLOCK));
    }
}
