"""Where defaults come from: title, date, grade. Named constants, so that a typo is a type error."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Grade(Enum):
    """How firm a source is."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"
    GUESS = "guess"
    IDENTITY = "by definition"


@dataclass(frozen=True, slots=True)
class Source:
    """One source: what it is, when it was published or read, how firm it is."""

    title: str
    date: date
    grade: Grade

    def __str__(self) -> str:
        """Title, month and grade in one line."""
        return f"{self.title} ({self.date:%b %Y}, {self.grade.value})"


READ = date(2026, 11, 22)

GUESS = Source("Assumed; replace with your own figure", READ, Grade.GUESS)
DEFINITION = Source("By definition or arithmetic", READ, Grade.IDENTITY)
PLANNER = Source("Stated by the planner", READ, Grade.IDENTITY)
CLOUD_HOURS = Source("730 hours a month, 8,760 / 12, as cloud calculators use", READ, Grade.STRONG)
H100_SHEET = Source(
    "NVIDIA H100 SXM data sheet, dense BF16 peak, via stas00/ml-engineering", date(2026, 11, 1), Grade.STRONG
)
LLAMA3_MFU = Source("Llama 3 report, steady MFU 38–43 %", date(2024, 7, 31), Grade.STRONG)
LAMBDA_2026_08 = Source("Lambda on-demand H100 list price, read Jul–Aug 2026", date(2026, 8, 21), Grade.MEDIUM)
NEOCLOUD_2026_03 = Source("One-year neocloud H100 contracts, index", date(2026, 3, 31), Grade.MEDIUM)
PRICE_HISTORY = Source("H100 contract prices Jul 2023 – Jun 2026, several indices", date(2026, 6, 30), Grade.WEAK)
FINANCE_LEASES = Source(
    "Finance-lease rates in infrastructure filings 2024–25, plus a margin", date(2025, 12, 31), Grade.WEAK
)
OPT_LOGBOOK = Source("OPT-175B logbook; Meta RSC measurements (Kokolis et al.)", date(2024, 10, 28), Grade.MEDIUM)
RESTART_PRACTICE = Source("OPT-175B logbook, cloud replacement takes hours", date(2022, 6, 1), Grade.MEDIUM)
STOPS_HARDWARE = Source("Share of stops needing a part: AFR and Llama 3 counts", date(2024, 7, 31), Grade.WEAK)
VENDOR_SPREAD = Source("Speed differences between vendors, tier comparison", date(2026, 8, 1), Grade.WEAK)
SERVER_QUOTES = Source("HGX/DGX H100 8-GPU quotes Sep 2023 – Mar 2025, Epoch AI", date(2025, 3, 31), Grade.MEDIUM)
FABRIC_SHEET = Source("InfiniBand bill of 64 nodes, Aug 2024", date(2024, 8, 31), Grade.MEDIUM)
COLOCATION = Source("CBRE colocation averages 2022–2023, dealer lists Jan 2026", date(2026, 1, 31), Grade.MEDIUM)
SERVER_POWER = Source("HGX H100 maximum draw, vendor sheets", date(2024, 8, 31), Grade.STRONG)
RESIDUALS = Source("Lender guide to GPU residual values", date(2026, 1, 31), Grade.WEAK)
MEGATRON = Source("Megatron-LM and MaxText FLOP counts; Narayanan et al. 2021", date(2021, 8, 23), Grade.STRONG)
LLAMA_PAPERS = Source("Llama 2 and Llama 3 model cards", date(2024, 7, 23), Grade.STRONG)
PROJECT_MULTIPLIER = Source(
    "Total over final run: OLMo 2 1.5, SmolLM3 1.6, BLOOM 1.9–3.1", date(2025, 3, 7), Grade.MEDIUM
)
LOST_RUNS = Source(
    "Five published run histories with restarts (SmolLM3, K2-65B, OPT, BLOOM, DeepSeek-V3)", READ, Grade.WEAK
)
DALY = Source("Daly 2006, optimum checkpoint interval", date(2006, 2, 1), Grade.STRONG)
DEMAND_MODEL = Source("Person-months by phase, calibrated on published teams", READ, Grade.WEAK)
BURDEN_US = Source(
    "US employer cost of compensation June 2025; SE Asia incl. 13th month", date(2025, 6, 30), Grade.STRONG
)
RAMP_SURVEY = Source("Mellon 2003 survey of 67 employers; 80 engineering managers", date(2003, 1, 1), Grade.MEDIUM)
FIRST_DAY = Source("System-dynamics models of new staff (Abdel-Hamid tradition)", date(1991, 1, 1), Grade.WEAK)
SALARY_SURVEYS = Source("US and Vietnam salary surveys 2024–25", date(2025, 6, 30), Grade.WEAK)
CAPACITY_BLOCKS = Source("AWS Capacity Blocks: 1-day, then 7-day steps, paid ahead", date(2026, 10, 1), Grade.MEDIUM)
SPOT_BANDS = Source("Spot interruption bands, H100 10–20 % a month", date(2025, 5, 31), Grade.WEAK)
COMMITMENT_PRACTICE = Source(
    "Neocloud calculators and contracts: prepayment, take-or-pay", date(2025, 12, 31), Grade.WEAK
)
SLA_SURVEY = Source("SLA texts of nine providers, compared", date(2026, 7, 3), Grade.MEDIUM)
LEAD_TIMES = Source("Reported lead times of GPU servers and clouds 2023–2026", date(2026, 1, 31), Grade.WEAK)
BATCH_FAILURES = Source("Failures in new batches: 3–12 % of nodes, three providers", date(2026, 8, 31), Grade.WEAK)
FAULT_PRACTICE = Source(
    "Fault tolerance notes of ml-engineering: spares, bad units weeded out", date(2026, 8, 31), Grade.WEAK
)
BUS_BANDWIDTH = Source("All-reduce bandwidth measured on H100, H200, B200 clusters", date(2026, 8, 31), Grade.MEDIUM)
NODE_SPREAD = Source("Spread of sustained matrix speed; BLOOM's one slow node", date(2026, 8, 31), Grade.WEAK)
NEOCLOUD_2026_06 = Source("One-year neocloud H100 contracts, index", date(2026, 6, 30), Grade.MEDIUM)
RESALE_MARKET = Source("Reselling reserved time, one market", date(2026, 6, 30), Grade.WEAK)
LEASE_RULES = Source("ASC 842 and IFRS 16 as four firms explain them", date(2025, 12, 31), Grade.STRONG)
USEFUL_LIVES = Source("Useful lives in filings of large operators: 5 to 6 years", date(2026, 3, 31), Grade.MEDIUM)
DILIGENCE = Source("Vendor checklist with weights; practitioner guides and benchmarks", READ, Grade.WEAK)
LLAMA3_FAILURES = Source(
    "Llama 3 405B: 419 unexpected stops in 54 days on 2,048 nodes", date(2024, 7, 31), Grade.MEDIUM
)
RSC_FAILURES = Source("Meta RSC-1 and RSC-2: failures and restarts (Kokolis et al.)", date(2024, 10, 28), Grade.MEDIUM)
TIER_COMPARISON = Source("What GPU clusters really cost, by tier of provider", date(2026, 4, 30), Grade.WEAK)
PARTNER_OFFERS = Source("Offers with engineers: FPT, GreenNode, Crusoe lists", date(2026, 8, 31), Grade.WEAK)
TEAM_FACTORS = Source("COCOMO II capability and experience factors, 2000 calibration", date(2000, 7, 1), Grade.WEAK)
VENDOR_RATES = Source("Contract ML engineers 30–50 $/h; managed operations offers", date(2026, 3, 31), Grade.WEAK)
COMMUNICATION = Source("0.06 % n² of system-dynamics models; QSM project data imply more", date(2011, 1, 1), Grade.WEAK)
TRAINERS = Source("Bishop 1991, 2,594 hires: 75 h of others in three months", date(1991, 1, 1), Grade.MEDIUM)
INTERVIEWS = Source("Technical hires take some 18 interviews (Ashby figures)", date(2025, 6, 30), Grade.WEAK)
HIRING_TIMES = Source("Time to fill 42–62 days, senior ML 4–6 months, and notice", date(2026, 3, 31), Grade.MEDIUM)
SPANS = Source("McKinsey managerial archetypes: spans 3–5, 6–7, 8–10, 11–15", date(2017, 12, 31), Grade.MEDIUM)
SPANS_MEASURED = Source("US median span 5–6, mean 12.1 (Gallup)", date(2026, 1, 31), Grade.MEDIUM)
LONG_HOURS = Source("WHO/ILO 2021: 55 hours a week harm health", date(2021, 5, 17), Grade.MEDIUM)
FATIGUE = Source("Project models and construction studies of overtime", date(2003, 1, 1), Grade.WEAK)
NODE_FAILURES = Source("Seven clusters: 2.9–15.6 failures per 1,000 node-days", date(2026, 2, 28), Grade.STRONG)
INTERRUPTIONS = Source("Meta RSC: stops against node failures, ratio 3.6", date(2024, 10, 28), Grade.MEDIUM)
RECOVERIES = Source("OPT 70 of 105 restarts, MPT-7B 4 of 4, Llama 3 nearly all", date(2024, 7, 31), Grade.MEDIUM)
INCIDENT_PRACTICE = Source("Google SRE book, Being On-Call", date(2016, 4, 1), Grade.MEDIUM)
COUPLING = Source("Assumed: how people and machines act on each other", READ, Grade.GUESS)
CLUSTER_OPERATIONS = Source("Staffing of HPC clusters, three practitioners' lists", date(2006, 8, 31), Grade.WEAK)
AFTER_HOURS = Source("128 of 168 hours a week lie outside office hours", READ, Grade.MEDIUM)
BURNOUT_PREVALENCE = Source("Gallup: 23–29 % very often or always burned out", date(2022, 6, 30), Grade.MEDIUM)
BURNOUT_HOURS = Source("Lin et al. 2021: odds twice at 60 h, three times at 74 h", date(2021, 1, 31), Grade.MEDIUM)
DEMANDS_EXHAUST = Source("Aronsson et al. 2017; Shoman et al. 2022", date(2022, 6, 30), Grade.WEAK)
BURNOUT_SUPPORT = Source("Aronsson et al. 2017: low support raises exhaustion", date(2017, 3, 16), Grade.WEAK)
BURNOUT_LATENCY = Source("Longitudinal studies and practitioners' accounts", date(2022, 6, 30), Grade.WEAK)
ATTRITION = Source("Two-year retention at four AI employers 64–80 %", date(2025, 5, 31), Grade.MEDIUM)
BURNOUT_LEAVING = Source("Gallup 2.6 times (intent); Swider & Zimmerman 2010", date(2018, 7, 12), Grade.MEDIUM)
REPLACEMENT = Source("Boushey & Glynn 2012: 21 % median; SHRM 50–60 %", date(2012, 11, 16), Grade.MEDIUM)
OVERTIME_OUTPUT = Source("Pencavel 2014, output of munition workers by hours", date(2014, 4, 1), Grade.MEDIUM)
PERSON_MONTHS = Source("COCOMO II: 152 hours a person-month", date(2000, 7, 1), Grade.MEDIUM)
DEEPSEEK_CARDS = Source("DeepSeek-V2 and V3 reports: latent attention, experts", date(2024, 12, 27), Grade.STRONG)
MIXTURE_QUALITY = Source("Rule of thumb: between active size and geometric mean", READ, Grade.WEAK)
MAMBA = Source("Mamba block of Gu and Dao 2023; Megatron-LM FLOP count", date(2023, 12, 1), Grade.MEDIUM)
LORA_RECIPES = Source("QLoRA and LitGPT code; NVIDIA and torchtune measurements", date(2025, 6, 30), Grade.MEDIUM)
DATA_LIMITS = Source("Muennighoff et al. 2023: value of repeated tokens", date(2023, 5, 25), Grade.MEDIUM)
PACKING = Source("torchtune: packing of 3 B runs, mosaicml/examples on padding", date(2025, 6, 30), Grade.WEAK)
FP8_GAINS = Source("FP8 over BF16: llm-foundry, torchtitan, 1.10–1.28", date(2025, 6, 30), Grade.MEDIUM)
SCALING_TABLES = Source("llm-foundry and MaxText tables: 2–5 % a doubling", date(2025, 6, 30), Grade.MEDIUM)
BATCHES = Source("Batches in use: Llama 2, BLOOM 4 M; DeepSeek LLM law", date(2024, 1, 5), Grade.MEDIUM)
MEMORY_FIT = Source("Fitted to ten measured layouts of 13 B models, Skywork", date(2023, 10, 30), Grade.MEDIUM)
CHECKPOINT_LOGS = Source("BLOOM, GPT-NeoX, nanoGPT checkpoints: 14 bytes", date(2022, 7, 11), Grade.STRONG)
POST_TRAINING_HOURS = Source("DeepSeek-V3, Llama 3.2, StarCoder: 0.2–3.5 %", date(2024, 12, 27), Grade.STRONG)
SERVING_SPEEDS = Source("Assumed; measure it with the model and its context", READ, Grade.GUESS)
APPROACH_TABLE = Source("Table of approaches, as a starting point", READ, Grade.WEAK)
HOFFMANN = Source("Hoffmann et al. 2022, coefficients as printed and unrounded", date(2022, 3, 29), Grade.MEDIUM)
BESIROGLU = Source("Besiroglu et al. 2024, replication of Hoffmann", date(2024, 4, 15), Grade.MEDIUM)
KORTHIKANTI = Source("Korthikanti et al. 2022: activations; Megatron-LM states", date(2022, 5, 10), Grade.STRONG)
PUBLISHED_RUNS = Source("Median of published runs of the class, end to end", READ, Grade.MEDIUM)
ACCELERATOR_SHEETS = Source("Data sheets, via stas00/ml-engineering and Epoch AI", date(2026, 11, 1), Grade.STRONG)
