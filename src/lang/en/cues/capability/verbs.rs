//! Verbs of making, serving, enabling, working and finding.
//!
//! Each stands in any of its forms; how it stands in the sentence (finite, with "can", "will" or
//! "have", passive, as an infinitive or participle) is weighed apart from its group.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Capability;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Capability, name: "make", weight: 0.22, cues: &[
        "produce~ ! produced by", "manufacture~", "fabricate~", "assemble~", "refine~", "smelt~", "mine~", "extract~", "process~ ! process of",
        "mill~", "crush~", "recover~ ! recover~ from | economy * recover~", "separate~", "pump~", "haul~", "transport~", "store~",
        "harvest~", "brew~", "bottle~", "package~", "forge~", "weld~", "dredge~", "purify~", "distil~", "distill~",
        "recycle~", "reprocess~", "enrich~", "leach~", "convert~ ! convert~ into shares/common/equity | convertible", "churn~", "bake~", "weave~",
        "generate~ ! generate~ ** revenue/revenues/cash/profit/profits/income/returns/sales/interest/value",
        "make~ ! make~ sure/clear/progress/sense/way/history/headlines/public/decisions/up/available | make~ it * clear | make~ a/an/any/no/the * decision/announcement/statement/payment/investment/contribution/commitment/difference/offer/case/comment/speech/visit/call | make~ * changes/investments/payments/progress/strides/statements/remarks/contributions/recommendations | make~ * announcement/investment",
        "build~ ! build~ on/upon/trust/confidence/relationship/relationships/momentum/awareness | buildings",
        "ship~", "distribute~", "supply~ ! supply chain/chains", "export~ ! export control/controls/licence/license/measures", "turn~ out ! turn~ out to", "cultivate~",
        "grind~", "dehydrate~", "ferment~", "pasteurise~", "compress~", "liquefy~", "gasify~", "desalinate~", "incinerate~", "synthesise~/synthesize~",
        "machine~", "mould~/mold~", "print~", "stamp~", "cast~", "coat~", "plate~", "etch~", "anneal~", "sinter~", "galvanise~/galvanize~",
        "capture~", "sequester~", "irrigate~", "desulphurise~", "electrolyse~", "transmit~", "convey~", "unload~", "load~",
    ] },
    CueGroup { tag: Capability, name: "serve", weight: 0.48, cues: &[
        "provide~ ! provide~ an/a/the? update/overview/summary/details/comment/evidence/assurance/guidance | provided that/herein/by/in | provide~ * update/guidance",
        "offer~ ! offer~ to buy/purchase/acquire/sell | offering of | offer~ shares | offer~ * opportunity",
        "deliver~ ! deliver~ a/an/the? * speech/remarks/address/statement/lecture/keynote/report/message | deliver~ * growth/returns/value/profits/earnings",
        "serve~ ! serve~ as/on | serve~ in * capacity | serving as", "assist~", "advise~ ! be~ advised | advised that", "cater~ to/for",
        "equip~", "train~", "house~ ! white house | the house", "represent~ ! represent~ a/an/the", "care~ for", "treat~ ! treat~ as", "feed~", "lend~ to",
        "insure~", "broadcast~", "stream~", "power~ ! power plant/plants", "fuel~ ! fuel~ growth", "heat~", "light~ ! light of", "host~",
        "bring~ together ! bringing together", "connect~", "link~ ! linked to", "supply~ with", "support~ ! support~ the/this/our decision/proposal/call/resolution/bid/acquisition/transaction | supported the/this decision",
        "maintain~ ! maintain~ the/its/our? * rating/guidance/rate/outlook/forecast/range/stance/policy", "protect~", "sell~ ! sell~ its/their/shares/stake | sold * shares/stake | sell~ * stake", "rent~", "publish~ ! published in/on/by", "teach~", "educate~",
        "handle~", "clean~", "repair~", "inspect~ ! inspected the", "guard~", "transfer~ * data", "fly~ to", "deliver~ to",
    ] },
    CueGroup { tag: Capability, name: "enable", weight: 0.60, cues: &[
        "enable~", "allow~ ! allow~ to proceed | be~ allowed to", "empower~", "let~ ! let us | let me", "make~ it easy/easier/possible/simple/simpler", "facilitate~", "help~ ! help~ to? explain | with the help",
        "give~ * access/ability/control", "ensure~ ! ensure~ compliance", "eliminate~", "minimise~/minimize~", "maximise~/maximize~ ! maximize~ * value", "optimise~/optimize~",
        "streamline~", "simplify~", "automate~", "prevent~", "unlock~ ! unlock~ * value", "extend~ * life/reach/range", "adapt~ to", "do~ away with", "remove~ the need",
        "digitise~/digitize~", "modernise~/modernize~", "free~ up", "replace~ the", "resist~", "withstand~", "tolerate~", "overcome~ the limitations",
    ] },
    CueGroup { tag: Capability, name: "effect", weight: -0.12, cues: &[
        "improve~", "enhance~", "boost~", "reduce~", "increase~", "lower~", "shorten~", "lift~", "raise~ ! raise~ capital/funds/money/concern/concerns/awareness/questions", "double~", "triple~", "cut~", "save~", "accelerate~",
        "strengthen~", "decrease~", "expand~ ! expand~ into", "extend~", "outperform~", "exceed~", "slash~", "halve~", "speed~ up", "drop~ to", "grow~ to # ", "unlock~ the",
    ] },
    CueGroup { tag: Capability, name: "device", weight: 0.32, cues: &[
        "use~ ! use~ of proceeds | used the/this occasion", "utilise~/utilize~", "leverage~", "combine~", "integrate~", "incorporate~", "detect~", "measure~ ! measures to | measures", "monitor~ ! monitor~ the situation/developments",
        "identify~", "analyse~/analyze~", "track~ ! on track | track record", "recognise~/recognize~ ! recognised/recognized as/for/by", "predict~", "screen~", "scan~", "verify~", "validate~", "certify~",
        "calculate~", "compute~", "simulate~", "encrypt~", "record~ ! record high/low/level/date/revenue/quarter/year/profit", "map~", "display~", "visualise~/visualize~", "plug~ into", "pair~ with", "run~ on",
        "cover~", "weigh~", "accommodate~", "seat~ # ", "last~ up to", "charge~ in", "fit~ in/into/on", "feature~ ! featured in/on", "include~ * feature/features/functionality", "comprise~", "contain~", "consist~ of",
        "access~ ! access to", "download~", "upgrade~", "customise~/customize~", "configure~", "upload~", "sync~", "react~ to/in", "listen~ for", "search~", "translate~", "store~ up to", "wake~", "accept~ * files/batches/payments",
        "regulate~", "control~ ! export controls | control of", "steer~", "sort~", "filter~", "block~", "alert~", "notify~ * when", "route~", "orchestrate~", "schedule~ ! scheduled to/for", "validate~ * on",
        "draw~ on", "rely~ on", "work~ by/with/across/in/as", "function~", "adjust~ to", "scale~ to/up/with", "reach~ speeds/temperatures",
    ] },
    CueGroup { tag: Capability, name: "operate", weight: 0.52, cues: &[
        "operate~ ! operating profit/income/loss/expenses/costs/cash/margin/results/officer | operated by", "run~ ! run~ for/into/out/until/from/through/counter | long/short run | in the run",
        "manage~ ! managing director/partner/editor | managed to | management", "administer~", "oversee~", "supervise~", "conduct~ ! conduct~ an/a? * investigation/interview/review/offering", "carry~ out",
        "keep~ the/a * register/registry/records/record", "coordinate~", "own~ and operate~", "maintain~ * network/fleet/register/stations", "employ~ # people", "market~ and sell~", "invest~ in * companies", "trade~ in", "staff~",
    ] },
    CueGroup { tag: Capability, name: "develop", weight: 0.24, cues: &[
        "develop~ ! developing countries/economies/country", "design~ ! designed to/for", "engineer~ ! engineered to/for | chief engineer", "create~ ! create~ * jobs/value/opportunities/opportunity", "explore~ ! explore~ * options/opportunities/possibility/ways/alternatives",
        "research~", "specialise~/specialize~ in", "focus~ on ! focus~ on * shareholders", "engaged in", "dedicated to", "committed to advancing/providing/advocating", "involved in", "work~ to/on/towards", "pursue~", "advance~", "pioneer~", "invent~", "formulate~", "promote~", "deploy~", "transform~", "bring~ * to market", "innovate~", "active in", "acquire~ and develop~",
    ] },
];
