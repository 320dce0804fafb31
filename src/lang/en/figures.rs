//! English words around figures: qualifiers, and what ends or makes a count.

use crate::lang::figures::Qualifier::{self, *};
use crate::lang::figures::*;
use crate::vocabulary::Bound::*;

pub(crate) const TABLES: FigureTables = FigureTables {
    numbers: super::numbers::NUMBERS,
    units: super::units::UNITS,
    currencies: super::currencies::CURRENCIES,
    signs: super::currencies::SIGNS,
    dollars: super::currencies::DOLLARS,
    scales: super::numbers::SCALES,
    before: BEFORE,
    behind: BEHIND,
    roles: ROLES,
    multiple: "x",
    once: &[
        ("annually", "year"),
        ("p.a.", "year"),
        ("yearly", "year"),
        ("daily", "day"),
        ("weekly", "week"),
        ("monthly", "month"),
        ("hourly", "h"),
        ("quarterly", "quarter"),
        ("nightly", "night"),
    ],
    minors: super::units::MINORS,
};

#[rustfmt::skip]
const BEFORE: &[(Qualifier, &str)] = &[
    (Bound(About), "about|around|approximately|approx|roughly|some|nearly|almost|close to|circa|ca|an estimated|estimated|nominally|perhaps|near|nearer to|in the region of|in the order of|on the order of|of the order of|\
        in the vicinity of|in the neighborhood of|in the neighbourhood of|somewhere around|barely|scarcely|virtually|practically|plus or minus|just about|just under|just below|just over|just above|a little over|a little under|slightly over|slightly under|\
        slightly above|slightly below|slightly more than|slightly less than|an approximate|approaching|well nigh|a nominal"),
    (Bound(AtLeast), "more than|over|above|at least|at the least|no fewer than|no less than|not less than|not fewer than|greater than|higher than|longer than|larger than|bigger than|better than|older than|wider than|deeper than|taller than|heavier than|later than|faster than|in excess of|\
        exceeding|exceeds|exceed|exceeded|surpassing|surpasses|surpassed|topping|upwards of|upward of|north of|a minimum of|minimum of|a minimum|minimum|not below|well over|well above|well in excess of|far more than|much more than|as little as|as few as|no lower than|no smaller than|no shorter than|or more than|easily over|comfortably above|far above|far over"),
    (Bound(AtMost), "up to|as much as|as many as|no more than|not more than|no greater than|no higher than|no larger than|no longer than|not exceeding|not to exceed|at most|at the most|less than|fewer than|lower than|smaller than|shorter than|lighter than|younger than|cheaper than|under|below|within|inside|\
        a maximum of|maximum of|a maximum|maximum|as high as|as long as|as large as|no later than|well under|well below|far less than|much less than|far below|not above|not over|south of"),
    (Part, "a total of|total of|a combined|a combined total of|an average of|average of|averaging|a mean of|a median of|an aggregate of|an aggregate|exactly|precisely|a whopping|every"),
    (Added, "an additional|a further|another|an extra|an incremental"),
    (Up, "up|up by"), (Down, "down|down by"),
    (Between, "between|anywhere between"),
    (Rank, "ranked|ranks|ranking|rank|placed|number"),
    (Minus, "minus|negative"),
];

#[rustfmt::skip]
const BEHIND: &[(Qualifier, &str)] = &[
    (Bound(AtLeast), "or more|or greater|or higher|or above|or over|or longer|or larger|or better|or older|and older|and over|and above|plus|at least|or heavier|or bigger"),
    (Bound(AtMost), "or less|or fewer|or lower|or below|or under|or smaller|or shorter|or younger|and under|and below|at most|maximum|or lighter"),
    (Bound(About), "or so|or thereabouts|or nearly so"),
];

#[rustfmt::skip]
const ROLES: &[(Roles, &str)] = &[
    // What ends a noun phrase: besides the word classes, verbs and adverbs that often stand behind a count.
    (STOP, "put|led|ran|kept|won|told|found|sent|spent|stood|bought|built|cut|hit|let|wrote|thinks|will|would|shall|should|must|may|might|can|could|cannot|ought|is|are|was|were|be|been|being|has|have|had|having|do|does|did|said|says|say|added|noted|stated|told|according|including|excluding|\
        of|in|to|for|with|on|at|from|by|about|into|over|after|under|between|through|during|before|without|within|against|among|across|toward|towards|upon|per|via|since|until|around|near|above|below|behind|despite|throughout|as|than|like|off|out|up|down|onto|amid|alongside|versus|along|around|ago|apart|away|\
        that|which|who|whose|whom|whether|if|because|although|though|while|where|when|unless|whereas|so|what|how|why|once|but|nor|yet|plus|then|also|now|still|already|currently|not|never|always|only|fully|therefore|thus|immediately|recently|just|soon|today|yesterday|tomorrow|tonight|later|earlier|ahead|together|annually|daily|monthly|weekly|quarterly|yearly|respectively|worldwide|nationwide|globally|overall|each|every|\
        i|you|he|she|it|they|we|them|us|him|her|me|its|their|our|my|your|his|this|these|those|a|an|the|any|all|both|another|such|there|here|\
        returned|corresponded|rose|fell|grew|gained|lost|made|took|came|went|became|remained|remain|remains|received|completed|reported|announced|signed|approved|awarded|operated|operate|operates|located|based|expected|scheduled|set|due|held|ended|began|started|joined|left|filed|submitted|employed|comprising|covering|totalling|totaling|totalled|totaled|representing|making|giving|bringing|taking|using|being|aged|apiece|spread|worth|valued|planned|needed|required|remaining|owned|built|drilled|produced|sold|mined|shipped|delivered|paid|raised|agreed|voted|attended|participated|showed|show|shows|include|includes|included|cover|covers|covered|contain|contains|make|take|work|live|see|saw|met|meet|get|got|give|gave|hold|holds|need|use|used|want|pledged|died|were|wounded|injured|killed|responded|applied|starting|beginning|ending|following|equal|equals|equivalent|behind|higher|lower|long|wide|deep|tall|high|thick|old|forward|back|onward|onwards|northwest|north|south|east|west|northeast|southeast|southwest|northwards|southwards|down|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday"),
    (LABEL, "codes|port|epoch|upc|fortune|p|query|proposal|proposals|condition|conditions|theme|update|region|bucket|motion|local|reactors|stopes|stope|heap|pole|vein|houses|lots|berths|furnace|furnaces|boreholes|para|paras|kilometre|km|subheading|subheadings|heading|headings|bulletin|supplement|notices|protocol|state|project|policy|policies|instrument|executive|ni|section|sections|sec|article|articles|phase|phases|stage|stages|tier|level|levels|type|model|version|versions|chapter|figure|fig|figures|table|page|pages|line|lines|block|blocks|unit|units|highway|route|room|suite|box|form|forms|rule|rules|regulation|regulations|part|parts|schedule|annex|appendix|note|notes|item|items|order|resolution|code|series|class|category|covid|area|zone|lot|exit|gate|terminal|pier|building|floor|step|group|grade|boeing|airbus|paragraph|paragraphs|clause|clauses|notice|circular|directive|decree|law|act|bill|title|exhibit|attachment|document|docket|case|file|number|numbers|no|nos|flight|channel|track|formula|apollo|generation|gen|hall|shed|train|trains|reactor|kiln|line|potline|shaft|pit|well|wells|hole|holes|field|sample|version|release|build|wifi|bluetooth|android|ios|windows|iphone|galaxy|playstation|xbox|interstate|i|us|sr|hwy|nasdaq|isin|cusip|sedar|cas|ein|tsx|asx|lse|nyse|otcqb|hkex|aim|jse|tpex|twse|sgx|bse|nse|klse|idx|fse|otc|otcqx|cse|tsxv|resolutions|recommendation|recommendations|district|booth|stand|berth|dock|question|questions|principle|principles|hs|ph|announcement|quarter|q|h|fy|half|year|years|fiscal|day|week|month|goal|sdg|scope|agenda|vision|horizon|pillar|priority|annexure|volume|issue|edition|episode|season|round|heat|lane|bus|tram|platform|slide|row|column|id|ref|reference|tel|telephone|phone|fax|mobile|call|ext|extension|postcode|zip|pin|po|registration|registered|licence|license|permit|patent|standard|iso|en|astm|din|ifrs|ias|asc|gaap|basel|euro|g|cop|index|ftse|s|dow|nikkei|dax|cac|russell|msci|topix|kospi|stoxx|sensex|nifty|csi"),
    (INDEFINITE, "a|an"), (TO, "to|through|till|until"), (AND, "and"), (PER, "per|each"), (ARTICLE, "a|an|every|each"), (OF, "of"), (BY, "by|x"),
    (CLOCK, "am|pm|a.m.|p.m.|a.m|p.m|o'clock|noon|gmt|utc|est|edt|et|pst|pdt|cst|cdt|bst|cet|cest|aest|aedt|awst|ist|jst|sgt|hkt"),
    (COUNTED, "employees|people|workers|jobs|staff|homes|households|members|students|children|men|women|patients|customers|residents|families|farmers|stores|shops|outlets|sites|trees|cars|vehicles|trucks|units|tons|tonnes|guests|attendees|delegates|visitors|participants|persons|soldiers|troops|miners|engineers|scientists|researchers|users|schools|beds|rooms|seats|cows|pages|copies|shareholders|villages|mw"),
    (PLURAL, "people|youth|staff|aircraft|personnel|men|women|children|police|cattle|sheep|fish|feet|teeth|mice|series|species|headquarters|data|criteria|phenomena|media|cells|spacecraft|livestock|poultry|crew|faculty|folk|countrymen|fishermen|businessmen|servicemen|policemen|firemen|salmon|deer|swine|offspring|dice|kin|clergy|infantry|cavalry|percent|memoranda|bacteria|curricula|symposia|stimuli|nuclei|fungi|alumni|matrices|indices|vertices|appendices|million|salespeople|spokespeople|tradespeople|craftsmen|fishers|dead|injured"),
    (MEASURE_ADJECTIVE, "diluted|fully|ordinary|common|basic|wet|dry|deadweight|gross|net|contained|payable|recoverable|combined|cumulative|additional|nameplate|equity|solid|full|straight|whole|linear|true|new|metric|consecutive|long|hot|carbon|working|business|calendar|fine|us|u.s.|imperial|more|extra|further|british|solar|thermal|installed|paved|statute|square"),
    (PER_TIME, "p.a.|annually|yearly|daily|weekly|monthly|hourly|quarterly|nightly"),
    (TIMES, "times|x"), (FOLD, "fold"),
    (PERIOD, "lower|upper|top|bottom|northern|southern|eastern|western|first|second|third|fourth|latter|last|next|previous|other|this|final|current|prior|each|every|per|the|back|opening|closing|early|late|fiscal|calendar|reporting|march|june|september|december|same|corresponding|a"),
    (SUPERLATIVE, "largest|biggest|highest|lowest|smallest|richest|longest|fastest|deepest|tallest|oldest|newest|busiest|heaviest|strongest|greatest|most|best|worst|least|poorest|cheapest|youngest|nearest|widest|wealthiest|leading|ranked|placed"),
    (WARMTH, "temperature|temperatures|thermostat|warm|warmer|hot|cold|boil|boils|boiling|freeze|freezes|freezing|melt|melts|melting|heat|heated|cool|cooled|cooler|weather|frost|furnace|kiln|celsius|fahrenheit|climate|warming|thermometer|oven"),
    (IN, "in"),
    (RISE, "rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increased|increases|increasing|up|gained|gain|gains|climbed|climb|climbs|jumped|jump|jumps|surged|surge|soared|advanced|improved|improvement|raised|raise|raises|raising|lifted|added|expanded|expand|expansion|boosted|boost|higher|more|accelerated|doubled|tripled|quadrupled|doubling|tripling|hike|hiked|rally|rallied|upgrade|upgraded"),
    (FALL, "fell|fall|falls|fallen|falling|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|down|lost|loses|dropped|drop|drops|slipped|slip|slid|slumped|slump|plunged|plunge|cut|cuts|cutting|reduced|reduce|reduces|reduction|reducing|lowered|lower|shrank|shrink|shrunk|eased|contracted|contraction|halved|halving|less|fewer|tumbled|retreated|weakened|weaker|trimmed|slashed|sank|dipped|dip|downgraded"),
    (DURING, "in|during|for|over|since|by|last|next|this|through|until|ended|ending|within|before|from|of"),
    (COPULA, "was|were|is|are|be|been|being|totalled|totaled|totals|total|totalling|totaling|reached|reaches|reach|reaching|amounted|amounts|stood|stands|hit|averaged|averages|came|comes|at|of|to|by|for|will|would|has|have|had|rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped|slipped|gained|remained|remains|exceeded|exceeds|surpassed|topped|became|be|approximately|about|around|expected|forecast|estimated|projected|up|down|from|edged|held|set|seen|put"),
    (MORE, "such|more|further|additional|extra|new|other"),
    (YEAR_BEFORE, "in|since|by|of|from|until|till|during|for|before|after|through|to|and|or|year|fiscal|early|late|mid|spring|summer|autumn|fall|winter|end|calendar|copyright|©|circa|between|the|fy|q1|q2|q3|q4|h1|h2|quarter|half|around"),
    (DIGIT, "digit|digits|figure"), (DIGIT_PART, "mid|low|high|upper|lower"), (ORDINAL_ENDING, "th|st|nd|rd"),
    (OVER, "over|under"), (OUT, "out"), (UNDER, "under"),
    (FRAME, "for|of|in|lost|lose|loses|saved|saves|save|won|gained|with|has|have|had|is|was|were|are|be|been|to|from|than|lasting|lasted|lasts|span|spans|spanning|took|takes|take|taken|after|experience|history|ago|old|at|that|reaches|reached|measures|measuring|extends|extending|extended|covers|covering|long|deep|and|by"),
    (STRONG, "approximately|approx|roughly|nearly|almost|exceeding|exceeds|exceed|exceeded|averaging|totalling|totaling|surpassed|surpassing|topping|about|some|over|around|above|below|under|exactly|just|between|up|down"),
    (NO_ONE, "that|this|no|any|every|each|which|another|the|only|in|under|from|as|into|not|us|are|been"), (DETERMINED, "the|its|their|our|his|her|of|a|an|that|these|those|all"),
    (NUMBER_SIGN, "number"), (LATER, "earlier|ago|later|before|after|prior|old|or|hence|sooner|longer|away"), (PERIOD_NOUN, "quarter|half|year|month|week|period|season|decade|fiscal|trimester|semester"), (EQUAL, "or|equivalent|equal|equals|about|approximately|roughly|around|some|nearly|to|i.e.|at|is|was"), (COMPARED, "from|against|versus|vs|than"),
    (PHRASAL, "make|makes|made|making|take|takes|took|taken|taking|set|sets|setting|put|puts|putting|pick|picks|picked|pay|pays|paid|open|opens|opened|end|ends|ended|ending|snap|snaps|snapped|line|lines|lined|lining|give|gives|gave|use|used|free|freed|frees|freeing|clean|cleaned|draw|draws|drew|drawn|drawing|write|writes|wrote|written|writing|shut|shuts|step|steps|stepped|back|backed|build|builds|built|building|buy|buys|bought|buying|lay|laid|burn|burned|run|ran|running|pump|add|adds|tie|ties|tied|lock|locked|bring|brings|brought|pile|racked|rack|soak|ponied|mop|split|break|breaks|broke|turned|show|shows|save|drive|keep|keeps|kept|hold|holds|held|scale|scales|scaled|scaling|speed|speeds|go|goes|went"), (SEVERAL, "several|few|couple"), (OR, "or"), (MULTI, "multi|multiple"),
    (NO_COMPOUND, "plus|odd|wheeled|wheeler|wheelers|way|ways|sided|pronged|off|time|stop|on|one|to|piece|digit|shot|dimensional|size|man|legged|handed|faced|fold|party|discharge|emission|emissions|carbon|waste|based|sum|tolerance|cost|trust|percent|half|quarter|quarters|thirds|fifths|tenths|g|d|star|point|hundred|thousand|million"),
    (FROM, "from"), (CHANGE, "enhance|enhanced|enhances|enhancing|gone|extended|extend|extends|widened|deepened|change|changed|changes|changing|restated|restate|revised|revise|amended|moved|move|went|go|bring|brings|brought|took|take|drove|pushed|push|pulled|sent|swung|turned|shifted|grown|lengthened|shortened|halves|doubles"), (SQUARED, "squared"), (CUBED, "cubed"), (EVERY, "every"), (STREET, "street|avenue|road|lane|drive|boulevard|square|parkway|highway|crescent|terrace|st|ave|rd|blvd|pkwy|hwy|quay"), (DOWNWARD, "down"), (FOR, "for"), (DAYTIME, "morning|evening|afternoon|night"), (VOTE, "vote|votes|voted|voting|passed|approved|adopted|outvoted|majority|went|carried|ruled|decision|margin"),
    (COMPARATIVE, "more|less|fewer|higher|lower|bigger|smaller|larger|longer|shorter|cheaper|dearer|faster|slower|lighter|heavier|stronger|weaker|greater|above|below|quicker"),
    (NO_COUNT, "hand|side|thing|roof|step|place|team|point|word|voice|heart|stop|direction|millionth|consequence|reason|example|instance|exception|caveat|lesson|explanation|possibility|almost|goes|way|time|day|another|who|that|which|where|can|could|should|would|must|may|might|will|is|was|has|or|and|such|for"),
];
