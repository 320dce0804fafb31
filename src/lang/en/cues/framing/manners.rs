//! Manners: joy, pride, thanks, praise, condolence.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// Joy, pride and eagerness.
#[rustfmt::skip]
pub(super) const ENTHUSIASM: CueGroup = CueGroup { tag: Framing, name: "enthusiasm", cues: &[
    "pleased to", "pleased with", "pleased that", "pleased by", "pleased at", "very pleased", "extremely pleased",
    "particularly pleased", "more than pleased", "pleased", "proud to", "proud of", "proud that", "so proud", "very proud",
    "proud ! proud boys", "pride in", "great pride", "with pride", "sense of pride", "source of pride", "pride", "excited to",
    "excited by", "excited about", "excited for", "excited", "super excited", "thrilled", "delighted", "overjoyed", "ecstatic",
    "elated", "euphoric", "an honour", "an honor", "great honour", "great honor", "privileged to", "privilege to",
    "a privilege", "humbled", "humbling", "overwhelmed by", "very happy", "so happy", "glad that", "gratified", "heartened",
    "enthusiasm", "enthusiastically", "eagerly", "can't wait", "cannot wait", "look~ forward to ! looked forward to",
    "look~ forward", "looking forward", "passionate about", "great satisfaction", "deep satisfaction", "satisfying", "rejoice~",
    "blessed", "we love", "fall in love", "exclaimed", "quipped", "gushed", "declared proudly", "hooray", "bravo", "hats off",
    "kudos", "well done", "yes indeed", "could not be more", "so grateful", "so excited", "so thankful", "so honored",
    "so happy to", "absolutely thrilled", "absolutely delighted", "truly honored", "truly grateful", "truly excited",
    "incredibly proud", "incredibly excited", "immensely proud", "extremely proud", "enormously proud", "particularly proud",
    "especially proud", "justifiably proud", "rightly proud", "extremely excited", "really excited", "really proud",
    "very excited", "very encouraged", "particularly excited", "more excited than", "is excited", "are excited", "am excited",
    "we remain confident", "we 're confident", "i am confident", "i 'm confident", "we are optimistic", "we 're optimistic",
    "we are encouraged", "we are convinced", "i am convinced", "we are determined", "we are committed", "we are dedicated",
    "we are passionate", "we are inspired", "we are humbled", "we are fortunate", "we are lucky", "it 's wonderful",
    "it 's great", "it 's a great", "it is a great", "great to see", "wonderful to see", "fantastic to see", "exciting to see",
    "pleased to see", "proud to see", "happy to see", "delighted to see", "heartening to", "gratifying to", "pleasure to",
    "a pleasure", "with pleasure", "great pleasure", "my pleasure", "it is our pleasure", "it is with great", "dream come true",
    "dreams come true", "long held dream", "a labour of love", "labor of love", "work of love", "hearts into",
    "our hearts into", "heart into",
    "over the moon", "in high spirits", "with open arms",
    "with great/immense/deep/enormous/profound/much/mixed joy/pride/pleasure/sadness/sorrow/regret/enthusiasm/excitement/emotion/satisfaction/interest/delight/feelings",
    "bittersweet/beaming/stoked/pumped/rapturous/standing ovation",
    "deeply/profoundly/truly/greatly/genuinely moved/touched/honoured/honored/grateful/shocked/sorry/missed/regret~/appreciate~/value~",
    "sad/saddened/shocked/horrified/appalled/dismayed/sorry to learn/hear/see/announce/report/say",
    "bid~/saying/say~ goodbye/farewell",
    "a/this very? sad/happy/proud/great/dark/black/special/momentous/joyous/memorable/emotional/sombre/bright/historic/glorious day/moment/occasion/time/evening/night/hour/chapter/anniversary",
    "sorely/deeply/greatly/dearly missed",
    "bring~ joy/smiles/happiness/warmth/comfort/relief/glory/honour/honor/pride/excitement/delight/laughter",
    "take~ <adverb>? heart/comfort/delight/satisfaction/inspiration",
] };

/// Feelings that may also be plain report.
#[rustfmt::skip]
pub(super) const FEELING: CueGroup = CueGroup { tag: Framing, name: "feeling", cues: &[
    "impressed", "impressed by", "impress~", "celebrate~ ! celebrated on # | celebrates its # | celebrate on", "celebrating",
    "celebration of", "looking ahead", "enjoy~ ! enjoy tax/the right/exemption/immunity/duty/preferential/priority",
    "encouraged by", "keen to", "eager to", "what 's next", "what 's to come", "what lies ahead", "joked", "cheers", "loved",
    "rewarding", "satisfaction with", "amazed", "love to", "glad to", "happy to", "happy with", "happy that", "cheered",
    "fortunate to", "lucky to", "excitement", "very satisfied", "hungry", "have fun", "wow", "believe me",
    "honoured ! being honoured | contracts * honoured | be honoured by | obligations * honoured",
    "honored ! being honored | contracts * honored | obligations * honored", "love", "inspired by", "we feel", "it is great",
    "good to see", "nice to see", "we are confident", "i am sure", "we are sure", "we are certain", "feels like",
] };

/// Thanks, congratulation, praise, condolence and greeting.
#[rustfmt::skip]
pub(super) const COURTESY: CueGroup = CueGroup { tag: Framing, name: "courtesy", cues: &[
    "thank~ ! thank you for calling", "thanks to ! thanks to higher/lower/a/an/the/new/rising", "thankful", "grateful",
    "gratefully", "gratitude", "indebted to", "owe~ a debt of", "congratulate~", "congratulations", "congratulatory",
    "commend~", "applaud~", "laud~", "salute~", "pay~ tribute", "paying tribute", "paid tribute", "speak~ highly",
    "spoke highly", "fully affirmed", "highly affirmed", "affirmed the achievements", "highly appreciated", "highly commended",
    "gave high marks", "high praise", "warm words", "kind words", "warm greeting", "warmest", "cordial welcome",
    "warmly welcomed", "welcomed warmly", "warm hospitality",
    "wish~ * success/well/luck/strength/health/happiness/prosperity/every", "wish~ them", "good luck", "godspeed",
    "welcome aboard", "pleased to welcome", "we welcome", "hard work and", "tireless efforts", "selfless dedication",
    "expertise and dedication", "condolence+", "mourn~", "grieve~", "pray for", "prays for", "praying for",
    "thoughts and prayers", "our hearts", "hearts go out", "heartfelt condolences", "rest in peace", "rest their souls",
    "god bless", "may god", "lest we forget", "in loving memory", "heavy heart", "heavy hearts", "sorrowful", "heartbreak",
    "resilience of the people", "stand~ with the people", "in solidarity", "praise~", "warm greetings",
    "appreciate~ ! appreciated # | appreciated by | appreciated against | has appreciated # | currency appreciated",
    "hail~ ! hail storm | hail damage",
    "express~ * gratitude/appreciation/thanks/confidence/hope/satisfaction/pride/conviction/admiration/optimism/excitement/solidarity/condolences/sympathy/joy/delight/regret/sorrow/admiration",
    "best wishes", "i want to thank", "i would like to thank", "we would like to thank", "we thank", "we want to thank",
    "special thanks", "many thanks", "heartfelt thanks", "deep gratitude", "deep appreciation", "sincere gratitude",
    "sincere appreciation", "sincere thanks", "profound gratitude", "great appreciation", "expressed appreciation",
    "with appreciation", "warmly congratulate~", "warm congratulations",
    "extend~ * congratulations/condolences/gratitude/thanks/appreciation", "offer~ * congratulations/condolences/thanks",
    "convey~ * congratulations/condolences/gratitude/appreciation", "noted with satisfaction", "noted with appreciation",
    "notes with satisfaction", "note with satisfaction", "took note with", "spoke warmly", "warm reception",
    "warm and friendly", "friendly atmosphere", "warm atmosphere", "atmosphere of", "cordial atmosphere", "excellent relations",
    "excellent cooperation", "excellent bilateral", "time tested friendship", "deep rooted friendship",
    "long standing friendship", "historic ties", "historical ties", "strong ties", "deep ties", "strong bonds", "bonds of",
    "bond between", "shared bonds", "special relationship", "true friend", "true friends", "good friend", "good friends",
    "dear friends", "dear friend", "dear colleagues", "ladies and gentlemen", "distinguished guests", "distinguished",
    "your excellency", "it is an honour", "it is an honor", "may this", "long live", "eternal glory", "immortal",
    "our sympathies", "thoughts are with", "our thoughts", "heart goes out", "laid down their lives", "ultimate sacrifice",
    "to its/his/her/their credit", "great/full/huge/enormous/immense credit to/for/goes", "without whom/whose",
    "would not have been possible", "generous support/donation/gift/contribution/hospitality/sponsorship/spirit/funding",
    "tireless/true/great/passionate/fierce/committed advocate/champion/professional/leader/legend/gentleman/friend/patriot/statesman/servant",
    "source of inspiration/pride/strength/comfort/joy/hope",
    "inspiration/example/credit to us/all/the/our/others/everyone/many",
    "with characteristic/typical/customary/unfailing/great modesty/humour/humor/grace/generosity/courage/dignity/skill/energy/enthusiasm/patience",
    "hard/good/great/excellent/outstanding/fine/sterling/tireless work of/by/done", "never be forgotten", "respects to",
] };

/// Thanks and praise that may be the event reported.
#[rustfmt::skip]
pub(super) const GREETING: CueGroup = CueGroup { tag: Framing, name: "greeting", cues: &[
    "thanks",
    "welcome~ * announcement/decision/move/news/agreement/step/progress/steps/commitment/efforts/initiative/opportunity/investment/support/findings/report/ruling/actions/action/participation/outcome ! not welcome",
    "welcomed the", "welcomes the", "welcome the", "tribute", "applause", "commendation", "honour~ the", "honor~ the",
    "compliment~ the/our/on", "efforts of", "contributions of", "dedication of",
    "appreciation ! asset appreciation | currency appreciation | appreciation of the rupee/yuan/dollar/euro/currency",
    "acknowledge~ the * contribution/contributions/efforts/role/importance/support/work",
    "recognise~ the * contribution/contributions/efforts/role/importance/achievements/work",
    "recognize~ the * contribution/contributions/efforts/role/importance/achievements/work", "generosity", "generously",
    "convey~ * greetings", "tragedy", "grief", "loved ones", "stand~ with", "in honour of", "in honor of", "hard won",
    "positive assessment", "bless", "hospitality of", "welcome to the", "sympathies", "sympathy", "prayers", "support of our",
    "sorrow", "welcome addition", "expresses * support/concern/readiness/commitment",
    "expressed * support/concern/readiness/commitment", "sacrifices of", "sacrifice", "generous",
] };
