//! Benefit: verbs and nouns that promise good in the abstract.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// Verbs of transformation: they announce greatness and name no act.
#[rustfmt::skip]
pub(super) const TRANSFORM: CueGroup = CueGroup { tag: Framing, name: "transform", cues: &[
    "empower~", "unleash~ the", "revolutionise~", "revolutionize~", "reimagine~", "reinvent~", "redefine~", "reshape~",
    "democratise~", "democratize~", "supercharge~", "turbocharge~", "catalyse~", "catalyze~", "thrive~", "flourish~",
    "leapfrog~", "captivate~", "delight~", "dazzle~", "amaze~", "entice~", "enchant~",
    "foster~ ! foster care/parent/parents/children/maximum/price", "envisage a future", "lean~ into", "double~ down",
    "all in on", "go~ all in", "brag~", "shape~ our", "drive~ innovation", "drive~ progress", "drive~ change", "drive~ value",
    "drive~ efficiency", "drive~ forward", "driving * forward", "fuel~ innovation", "accelerate~ innovation",
    "accelerate~ the transition", "accelerate~ the adoption", "accelerate~ growth", "accelerate~ the energy",
    "power~ the future", "fuel~ the", "fuelling the", "build~ the future", "building the future", "invent the future",
    "future proofing", "lead~ the charge", "lead~ the world", "rewrite~", "strike a chord", "tackle~ the * challenges",
    "meet~ the challenge", "solve~ the world", "solve~ complex", "address~ the * challenges", "meet~ the moment",
    "rise~ to the", "rise~ to meet", "prosper and", "shine a light", "harness~ ! safety harness | wiring harness/harnesses",
    "unlock~ ! unlocked the gate/door", "inspire~", "transform~ ! transform fault/boundary/zone",
    "unleash~/realise~/realize~/harness~/tap~/fulfil~/release~/maximise~/maximize~/unlock~ * potential/value/power/talent/creativity/promise/opportunities/innovation/energy/ingenuity",
    "transform~/reshape~/redefine~/revolutionise~/revolutionize~/reinvent~/change~/reimagine~ the? way/face/future/lives/landscape/industry/world/economy/how",
    "create~/deliver~/drive~/bring~/offer~/generate~ * prosperity/excellence/hope/impact/opportunities/experiences/happiness/outcomes/success",
] };

/// Verbs of stir that also report plain movement.
#[rustfmt::skip]
pub(super) const STIR: CueGroup = CueGroup { tag: Framing, name: "stir", cues: &[
    "enrich~ ! enriched uranium/in | enrichment plant", "cultivate~ ! cultivated land/area", "excel~", "conquer~", "tout~",
    "ignite~ ! ignited gas/coal", "propel~ ! propelled by projections", "outpace~", "embark~", "skyrocket~", "soar~",
    "nurture~", "envision~", "break~ through", "empowerment", "shaping the", "help~ shape", "step~ up to", "innovation+",
    "surge ahead",
    "elevate~ ! elevated levels/temperatures/temperature/inflation/grades/copper/gold/values/risk/levels | remain/remains/remained elevated | elevated at | is/are/was/were elevated",
    "innovate~", "shape~ the", "spearhead~", "accelerate~ our",
] };

/// Verbs of improvement: half a claim, half a promise.
#[rustfmt::skip]
pub(super) const IMPROVE: CueGroup = CueGroup { tag: Framing, name: "improve", cues: &[
    "enhance~ ! enhanced oil/recovery/due/monitoring", "strengthen~ ! strengthened against/to # | dollar strengthened",
    "boost~ ! booster dose/station/pump", "accelerate~ ! accelerated depreciation/approval", "streamline~", "optimise~",
    "optimize~", "maximise~", "maximize~",
    "advance~ ! advanced to # | in advance | advance payment/notice/ruling/rulings/warning/cash | advanced stage",
    "advancement", "facilitate~", "promote~ ! promoted to", "support growth",
    "drive~ ! test drive | hard drive | four wheel drive | drive in movies",
    "fuel~ ! fuel oil/cell/cells/cycle/price/prices/costs/cost/tax/assembly/assemblies/supply/element/elements/tank/station/use/efficiency/burn/gas | nuclear/diesel/aviation/jet/spent/fossil/marine fuel | fuels",
    "deliver~ ! delivered to/by/at/in | deliver # | delivered # | deliver up to #", "enable~",
    "leverage~ ! leverage ratio | highly leveraged | leveraged loan/buyout", "utilise~ cutting",
    "combine~ ! combined cycle/heat | the combine", "bring~ together", "simplify~", "modernise~", "modernize~",
    "expand~ our reach", "broaden~", "create~ value", "add~ value", "value creation", "value added", "shareholder value",
    "long term value", "lasting value", "deliver~ value", "generate~ value", "maximise~ value", "maximize~ value",
    "unlock~ value", "meaningful value", "real value", "true value", "superior value", "superior returns", "attractive returns",
    "sustainable value", "value for our", "value for shareholders", "value to our", "value to customers", "synergy+",
    "synergistic", "efficiency and", "efficiencies", "productivity and", "competitiveness", "agility", "resilience",
    "flexibility", "scalability", "reliability", "robustness", "sustainability and", "quality and", "quality of service",
    "service quality", "peace of mind", "confidence and", "trust and", "build~ trust", "earn~ trust", "earned the trust",
    "trust of", "trust in", "ease of use", "convenience", "comfort and", "freedom to", "ability to grow", "talent and",
    "top talent", "talented team", "talent", "expertise", "expertise in", "deep expertise", "extensive experience",
    "decades of experience", "wealth of experience", "years of experience", "deep understanding", "know how", "best minds",
    "brightest minds", "the best and brightest", "bright minds", "world 's best minds", "creativity", "imagination",
    "leadership", "teamwork", "collaboration and", "collaboratively", "close collaboration", "close relationship",
    "strong relationship", "strong relationships", "strong partnership", "strong partnerships", "great partner",
    "great partnership", "partnership reflects", "long term partnership", "long term relationship", "partner with",
    "partnering with", "trusted relationships", "working relationship", "working together", "work~ together", "work~ closely",
    "closely with", "partnership with", "with our partners", "our partners", "our customers", "our clients", "our people",
    "our employees", "our team", "our teams", "our community", "our communities", "our shareholders", "our stakeholders",
    "all stakeholders", "communities", "our nation", "our country", "our future", "our strategy", "our success", "our growth",
    "our progress", "our industry", "our ability",
] };

/// What a deal, a quarter or a project is said to be good for.
#[rustfmt::skip]
pub(super) const DEALTALK: CueGroup = CueGroup { tag: Framing, name: "rationale", cues: &[
    "highly complementary", "perfectly complementary", "complementary strengths", "complementary capabilities",
    "strategic rationale", "cultural fit", "industrial logic", "logical step", "logical next step", "natural next step",
    "natural extension", "natural evolution", "natural partner", "transformational acquisition",
    "transformative acquisition", "significant synergies", "meaningful synergies", "strengthens our", "strengthen our",
    "enhances our", "enhance our", "broadens our", "broaden our", "deepens our", "accelerates our", "expands our ability",
    "bolster our", "advances our", "advance our", "complements our", "positions us", "enables us to", "enable us to",
    "allows us to", "allow us to", "helps us", "help us to", "gives us", "give us the", "brings us closer", "brings us",
    "move~ us closer", "move~ closer to", "puts us in", "put~ us", "take~ us to", "team 's hard work", "our people are",
    "experienced management", "proven team", "proven management", "world class team", "operational execution",
    "disciplined approach", "disciplined growth", "capital discipline", "financial discipline", "operational discipline",
    "strong start", "solid start", "good start to", "strong year", "solid year", "good year", "strong quarter",
    "solid quarter", "good progress", "solid progress", "steady progress in", "progress we have", "progress towards our",
    "proud of the progress", "robust balance sheet", "solid balance sheet", "healthy balance sheet",
    "strong financial position", "strong foundation for", "strong fundamentals", "solid fundamentals", "sound fundamentals",
    "robust economics", "compelling economics", "attractive economics", "strong economics", "exceptional economics",
    "long term success", "long term sustainable", "sustainable long term", "our strategy is working", "strategy is working",
    "strategy is paying off", "on track to deliver", "focus~ on delivering", "focus~ on execution", "focused on creating",
    "focused on growth", "focused on building", "focused on driving", "keep~ our focus", "unwavering focus",
    "continued focus", "clear path", "clear roadmap", "clear pathway", "navigate~ the/this/through/a/these",
    "despite the challenging", "despite challenging", "despite headwinds", "resilient performance", "resilient business",
    "resilient model", "unique business model", "strong business", "great business", "quality business",
    "high quality business", "high quality portfolio", "high quality assets", "tier # jurisdiction",
    "world class jurisdiction", "world class asset", "world class deposit", "world class project", "company making",
    "mining friendly", "highly prospective", "district scale", "blue sky potential", "exploration upside",
    "significant upside", "substantial upside", "tremendous upside", "compelling target+", "high priority target+ of",
    "bonanza", "excellent recoveries", "very positive", "highly positive", "extremely positive", "very strong",
    "extremely strong", "exceptionally strong", "very good", "very significant", "highly significant",
    "extremely significant", "extremely important", "very important", "critically important", "vitally important",
    "hugely important", "increasingly important", "particularly important", "so important", "significant value",
    "considerable value", "unlocks value", "maximum value", "value creating", "value accretive", "growth oriented",
    "growth focused", "well funded", "well capitalised", "well capitalized", "high unmet", "devastating disease",
    "for patients who", "families who", "transformative therapies", "meaningful benefit", "clinically meaningful benefit",
    "strong/deep/broad/impressive/growing/enviable/loyal roster/bench/following/pipeline/portfolio/fan/client/customer",
] };

/// Nouns of the prospectus and the brochure.
#[rustfmt::skip]
pub(super) const BROCHURE: CueGroup = CueGroup { tag: Framing, name: "brochure", cues: &[
    "experience+ like", "experiences", "user experience", "customer experience", "guest experience", "patient experience",
    "developer experience", "shopping experience", "immersive experience", "customer satisfaction", "guest satisfaction",
    "customer success", "brand awareness", "recognition and",
    "solution+ ! nitrate/saline/buffer/aqueous/acid/leach/pregnant/injection/oral/salt/cyanide/sulphate/sulfate/electrolyte/resin/barren/feed solution/solutions | solution grades/for injection | in solution | solution mining",
    "solutions that", "innovative solutions", "integrated solutions", "sustainable solutions", "comprehensive solutions",
    "smart solutions", "proven solutions", "tailored solutions", "suite of", "comprehensive suite", "full suite",
    "ecosystem+ ! marine/forest/aquatic/freshwater/wetland/river/coastal/fragile ecosystem/ecosystems | ecosystem services",
    "offering+ ! public offering | offering price/of/memorandum/circular/proceeds | the offering | rights/share/equity/bond/secondary/private/registered offering | offering to",
    "portfolio of premium", "diversified portfolio", "growing portfolio", "broad portfolio", "strong portfolio",
    "robust pipeline", "strong pipeline", "flagship", "marquee",
    "signature ! signature of | for signature | digital signature", "blend of",
    "blend~ ! gasoline blending | blending component", "fusion of", "mix of classic", "synthesis of", "convergence of",
    "converge~", "intersection of", "nexus of", "where * meets",
    "landscape ! landscape architect | landscaped | natural landscape", "ever evolving landscape", "evolving landscape",
    "gaming landscape", "competitive landscape", "space where", "in the space ! in the space of", "arena",
    "horizon+ ! soil horizon/horizons | b horizon", "community of", "growing community", "business community", "reach and",
    "footprint", "global reach", "growing presence", "strong presence", "global presence", "presence in the",
    "expand~ * presence", "expand~ its footprint", "expand~ * footprint", "expanding footprint", "platform for growth",
    "platform for", "powerful platform", "revolutionary platform", "innovative platform", "intelligence and",
    "day or night", "rain or shine", "from start to finish", "from day one", "day one", "every day", "every single",
    "each and every", "no matter", "wherever you", "whenever you", "anytime anywhere", "just a click", "meet the",
    "introducing", "imagine", "imagine a", "discover", "your way", "let 's", "what if", "that 's why", "that is why",
    "this is why", "simply put", "that simple", "simple as", "more than a", "wide audience", "myriad of", "vast network",
    "premium content", "wonder", "thrill+", "memories", "lifestyle", "healthy lifestyle", "wellness", "well being",
    "wellbeing", "heart of", "heart for", "hearts", "spirit", "harmony", "beauty", "elegance", "simplicity", "freedom",
    "hope for", "hope to", "promise", "promises to", "pledge to", "quality of", "care for", "care about", "love for",
    "love of", "kids", "folks", "friends and", "ambassadors", "we trust", "trust is", "of trust and",
    "without the hassle/need/stress/fuss/worry/headache/guesswork",
    "undervalued/underappreciated/overlooked/misunderstood/mispriced",
] };
