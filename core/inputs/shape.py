"""The architecture card: what a model is made of, or only how large it is."""

from __future__ import annotations

from dataclasses import dataclass

from core.number import Number
from core.schema import choice, quantity, switch, text
from core.sources import DEEPSEEK_CARDS, LLAMA_PAPERS, MAMBA, MEGATRON, MIXTURE_QUALITY, PLANNER
from core.spread import pert
from core.units import COUNT, PARAMETER, PERCENT, RATIO

NEW_DENSE, TUNING, UNTESTED = APPROACHES = ("New dense", "Tuning", "Untested")
BY_SHAPE, AS_STATED = SIZES = ("From its shape", "As stated")
GROUPED, LATENT = ATTENTIONS = ("Grouped or multi-head", "Latent")
RMS_NORM, LAYER_NORM = NORMS = ("RMSNorm", "LayerNorm with bias")


@dataclass(frozen=True, slots=True)
class Shape:
    """What the model is, and which of the three ways it is made."""

    name: str = text("Name", default="Model", doc="Name of this option.", source=PLANNER, required=True)
    approach: str = choice("Approach", APPROACHES, source=PLANNER, doc="Which of the three ways this option is.")
    sized: str = choice("Size", SIZES, source=PLANNER,
                        doc="From its shape, or only so many parameters: then attention is not counted, and memory "
                            "follows from a usual shape of that size.")
    stated_size: Number = quantity("Parameters", PARAMETER, default=7, low=0.001, high=100_000, source=PLANNER,
                                   own=True, doc="All parameters of the model.")
    stated_active: Number = quantity("Active parameters", PARAMETER, default=7, low=0.001, high=100_000, source=PLANNER,
                                     doc="Parameters each token passes; all of them in a dense model.")
    layers: Number = quantity("Layers", COUNT, own=True, default=40, low=0, high=1000, whole=True, source=LLAMA_PAPERS,
                              doc="Transformer blocks: attention and feed-forward.")
    hidden: Number = quantity("Hidden size", COUNT, default=5120, low=16, high=200_000, whole=True, source=LLAMA_PAPERS,
                              doc="Width of the residual stream.")
    heads: Number = quantity("Query heads", COUNT, default=40, low=1, high=4096, whole=True, source=LLAMA_PAPERS,
                             doc="Attention heads of the queries.")
    kv_heads: Number = quantity("Key and value heads", COUNT, default=40, low=1, high=4096, whole=True,
                                source=LLAMA_PAPERS, doc="Fewer than query heads with grouped queries.")
    head_size: Number = quantity("Head size", COUNT, default=128, low=1, high=4096, whole=True, source=LLAMA_PAPERS,
                                 doc="Width of one head; hidden size over heads unless stated.")
    attention: str = choice("Attention", ATTENTIONS, source=DEEPSEEK_CARDS,
                            doc="Latent attention squeezes keys and values through a narrow layer.")
    query_rank: Number = quantity("Rank of queries", COUNT, default=1536, low=0, high=100_000, whole=True,
                                  source=DEEPSEEK_CARDS, doc="Width queries are squeezed to; 0 where they are not.")
    kv_rank: Number = quantity("Rank of keys and values", COUNT, default=512, low=1, high=100_000, whole=True,
                               source=DEEPSEEK_CARDS, doc="Width keys and values are squeezed to.")
    rotary_size: Number = quantity("Head size with positions", COUNT, default=64, low=0, high=4096, whole=True,
                                   source=DEEPSEEK_CARDS,
                                   doc="Further width of queries and keys that carries positions.")
    value_size: Number = quantity("Head size of values", COUNT, default=128, low=1, high=4096, whole=True,
                                  source=DEEPSEEK_CARDS, doc="Width of one head of values.")
    window: Number = quantity("Sliding window", COUNT, default=4096, low=1, high=10_000_000, whole=True,
                              source=MEGATRON,
                              doc="Tokens each token attends to in layers with a window.")
    window_layers: Number = quantity("Layers with a window", COUNT, default=0, low=0, high=1000, whole=True,
                                     source=MEGATRON, doc="The other layers attend to the whole sequence.")
    ffn: Number = quantity("Feed-forward size", COUNT, default=13_824, low=16, high=1_000_000, whole=True,
                           source=LLAMA_PAPERS,
                           doc="Width of the feed-forward layer, of one expert if there are experts.")
    is_gated: bool = switch("Gated feed-forward", default=True, source=LLAMA_PAPERS,
                            doc="SwiGLU has three matrices, plain two.")
    experts: Number = quantity("Routed experts", COUNT, default=1, low=1, high=10_000, whole=True, source=PLANNER,
                               doc="1 for a dense model.")
    active: Number = quantity("Experts per token", COUNT, default=1, low=1, high=10_000, whole=True, source=PLANNER,
                              doc="Routed experts each token passes.")
    shared: Number = quantity("Shared experts", COUNT, default=0, low=0, high=100, whole=True, source=PLANNER,
                              doc="Experts every token passes besides.")
    dense_layers: Number = quantity("Layers without experts", COUNT, default=0, low=0, high=1000, whole=True,
                                    source=DEEPSEEK_CARDS, doc="The first layers of a mixture are often dense.")
    dense_ffn: Number = quantity("Feed-forward size of these", COUNT, default=18_432, low=16, high=1_000_000,
                                 whole=True,
                                 source=DEEPSEEK_CARDS,
                                 doc="Width of the feed-forward layer where there are no experts.")
    capacity: Number = quantity("Capacity factor", RATIO, default=1, low=0.1, high=10, source=MEGATRON,
                                doc="FLOPs of experts over those of the tokens they keep; 1 where no token is dropped.")
    quality: Number = quantity("Worth of idle experts", PERCENT, default=0, low=0, high=100, source=MIXTURE_QUALITY,
                               spread=pert(0, 100),
                               doc="0 %: a mixture learns like a dense model of its active size; 100 %: of the "
                                   "geometric mean of active and total size.")
    scan_layers: Number = quantity("State-space blocks", COUNT, default=0, low=0, high=1000, whole=True, source=MAMBA,
                                   doc="Blocks that scan instead of attending, besides the layers above.")
    scan_width: Number = quantity("Width of a scan over hidden size", RATIO, default=2, low=0.5, high=16, source=MAMBA,
                                  doc="Expansion factor of the state-space block.")
    scan_state: Number = quantity("State of a scan", COUNT, default=16, low=1, high=4096, whole=True, source=MAMBA,
                                  doc="Figures each channel keeps.")
    again: Number = quantity("Parameters passed again", PARAMETER, default=0, low=0, high=100_000, source=MAMBA,
                             doc="Of blocks that a token passes more than once: they count each time in FLOPs, once in "
                                 "size.")
    extra: Number = quantity("Parameters trained besides", PARAMETER, default=0, low=0, high=100_000,
                             source=DEEPSEEK_CARDS, doc="Such as modules that predict further tokens.")
    vocabulary: Number = quantity("Vocabulary", COUNT, default=32_000, low=2, high=2_000_000, whole=True,
                                  source=LLAMA_PAPERS, doc="Tokens of the tokenizer.")
    is_untied: bool = switch("Separate output matrix", default=True, source=LLAMA_PAPERS,
                             doc="Untied: input table and output matrix both exist; the table does no FLOPs.")
    norm: str = choice("Normalised by", NORMS, source=LLAMA_PAPERS,
                       doc="A LayerNorm with bias has twice the parameters.")
    has_positions: bool = switch("Learned positions", default=False, source=LLAMA_PAPERS,
                                 doc="A table of positions, as GPT-2 and OPT have.")
    sequence: Number = quantity("Sequence length", COUNT, default=4096, low=16, high=10_000_000, whole=True,
                                source=LLAMA_PAPERS, doc="Training context in tokens.")
