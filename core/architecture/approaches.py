"""The three ways to a model in general, and what projects needed over their final run: words beside the figures."""

from __future__ import annotations

from core.contrast import Comparison, Contrast

WAYS = ("New dense model", "Tuning an existing model", "Untested architecture")
ABOUT = (
    "In general, whatever your options are called. Utilisation is end to end: model FLOPs over the dense peak of all "
    "hours paid. Bands of hours are those that held for eight runs in ten."
)
APPROACHES = (
    Contrast("Maturity", ("Low", "High", "Very low")),
    Contrast("Investment", ("High", "Moderate", "Very high")),
    Contrast("Customisation", ("High", "Moderate", "Very high")),
    Contrast(
        "Rewards",
        (
            "Cutting-edge capabilities, high potential performance",
            "Cost-effective, faster to deploy, builds on known performance",
            "Breakthrough, novel capabilities",
        ),
    ),
    Contrast(
        "Risks",
        (
            "Unproven outcome, high development and training cost",
            "Limited improvement, a possible performance ceiling",
            "High uncertainty, unforeseen challenges, resources possibly wasted",
        ),
    ),
)
FIGURES = (
    Contrast(
        "FLOP a token",
        ("6 N and attention", "6 N; LoRA and QLoRA 4 N", "6 N active and attention; reused blocks each time"),
        "Kaplan et al. 2020; Megatron-LM",
    ),
    Contrast(
        "Utilisation",
        (
            "Ampere 36 %, Hopper 21–32 %, up to 16 GPUs 49 %",
            "Continued 38 %, fine-tuning 21 %",
            "Mixtures 21 %, scans 16 %",
        ),
        "Published runs, median of each class",
    ),
    Contrast(
        "Hours over those expected",
        ("0.69–1.51", "Continued 0.75–1.75, fine-tuning 0.5–2.5", "Mixtures 0.69–1.51, scans 0.5–2"),
        "The same runs",
    ),
    Contrast(
        "Project over final run",
        ("1.5–3; 1.6 with a published recipe", "1.1–2; fine-tuning 10–100 of little", "1.9–5.6"),
        "OLMo 2, SmolLM3, BLOOM, Olmo 3",
    ),
)
EVIDENCE = (
    Contrast("OLMo 2 family", ("1.5", "development equals half of training", "medium")),
    Contrast("GPT-NeoX 20B", ("1.5", "energy of everything over that of the final run", "weak, recalled")),
    Contrast("SmolLM3 3B", ("1.6", "ablations, debugging, one restart after 1 T tokens", "medium")),
    Contrast("OPT 175B", ("2", "restarts and baselines", "weak, recalled")),
    Contrast("BLOOM 176B", ("1.9–3.1", "accounts of the whole project on two machines", "strong")),
    Contrast("MiniMax, Z.ai", ("over 3.3", "final run under 30 % of research compute", "medium")),
    Contrast("LLaMA 1 family", ("3.4–4.2", "energy; 2,048 GPUs held for five months", "medium")),
    Contrast("Olmo 3", ("5.6", "82 % of compute is development", "medium")),
    Contrast("OpenAI 2024", ("about 10", "research compute over final runs, in money", "medium")),
    Contrast("DeepSeek-V3", ("1 or more", "its published cost leaves experiments out", "–")),
)
EVIDENCE_HEADS = ("Total over final run", "What is counted", "Grade")
CONTRASTS = (("The three ways", APPROACHES), ("Figures", FIGURES))
ABOUT_EVIDENCE = (
    "What whole projects took over their final run, as published: experiments, failed runs, restarts, post-training. "
    "It is what “Project over final run” stands for."
)
COMPARED = (
    Comparison("Three ways to a model, compared", ABOUT, WAYS, CONTRASTS),
    Comparison("Projects over their final run", ABOUT_EVIDENCE, EVIDENCE_HEADS, (("", EVIDENCE),)),
)
