//! Currencies: ISO 4217 codes, English names, signs.

use crate::lang::figures::Currency;

const fn c(unit: &'static str, codes: &'static str, names: &'static str) -> Currency {
    Currency { unit, codes, names }
}

#[rustfmt::skip]
pub(crate) const CURRENCIES: &[Currency] = &[
    c("USD", "USD|usd|dollar", "dollar+|us dollar+|u.s. dollar+|american dollar+|united states dollar+|dlr+|greenback+|buck+"),
    c("EUR", "EUR|eur", "euro+"), c("GBP", "GBP|gbp|STG", "british pound+|pound+ sterling|sterling|quid|uk pound+"),
    c("JPY", "JPY|jpy", "yen|japanese yen"), c("CNY", "CNY|cny|RMB|CNH|rmb", "yuan|renminbi|chinese yuan|yuan renminbi|kuai|元|rmb yuan"),
    c("CAD", "CAD|cad|CDN", "canadian dollar+"), c("AUD", "AUD|aud", "australian dollar+|aussie dollar+"), c("NZD", "NZD|nzd", "new zealand dollar+|nz dollar+"),
    c("HKD", "HKD|hkd", "hong kong dollar+|hk dollar+"), c("SGD", "SGD|sgd", "singapore dollar+"), c("TWD", "TWD|twd|NTD", "taiwan dollar+|new taiwan dollar+|taiwanese dollar+"),
    c("CHF", "CHF|chf|SFR", "franc+|swiss franc+"), c("SEK", "SEK|sek", "swedish krona|swedish kronor|swedish crown+|krona|kronor"), c("NOK", "NOK|nok", "norwegian krone|norwegian kroner|norwegian crown+"),
    c("DKK", "DKK|dkk", "danish krone|danish kroner|danish crown+|kroner|krone"), c("ISK", "ISK", "icelandic krona|icelandic kronur"),
    c("CZK", "CZK|czk|Kč", "czech koruna|czech crown+|koruna|korunas|koruny"), c("PLN", "PLN|pln", "zloty|zlotys|zlotych|polish zloty|polish zlotys"), c("HUF", "HUF", "forint+|hungarian forint+"),
    c("RON", "RON", "leu|romanian leu|romanian lei|lei"), c("BGN", "BGN", "lev|leva|bulgarian lev|bulgarian leva"), c("RSD", "RSD", "serbian dinar+"), c("RUB", "RUB|RUR", "rouble+|ruble+|russian rouble+|russian ruble+"),
    c("UAH", "UAH", "hryvnia|hryvnias|ukrainian hryvnia|ukrainian hryvnias"), c("BYN", "BYN", "belarusian rouble+|belarusian ruble+"), c("KZT", "KZT", "tenge|kazakh tenge|kazakhstani tenge"), c("UZS", "UZS", "uzbek sum|uzbek soum|soum|uzbek som"),
    c("KGS", "KGS", "kyrgyz som|som"), c("GEL", "GEL", "lari|georgian lari"), c("AMD", "", "armenian dram+"), c("AZN", "AZN", "manat|azerbaijani manat"), c("MDL", "MDL", "moldovan leu|moldovan lei"),
    c("TRY", "TRY", "turkish lira|turkish liras|lira|liras"), c("ILS", "ILS|NIS", "shekel+|israeli shekel+|new israeli shekel+"), c("SAR", "SAR|sar", "saudi riyal+|riyal+"), c("AED", "AED|aed", "dirham+|uae dirham+|emirati dirham+"),
    c("QAR", "QAR", "qatari riyal+|qatari rial+"), c("OMR", "OMR", "omani rial+"), c("KWD", "KWD", "kuwaiti dinar+"), c("BHD", "BHD", "bahraini dinar+"), c("JOD", "JOD", "jordanian dinar+"), c("IQD", "IQD", "iraqi dinar+"),
    c("IRR", "IRR", "iranian rial+|rial+|toman+"), c("LBP", "LBP", "lebanese pound+"), c("EGP", "EGP", "egyptian pound+"), c("MAD", "MAD", "moroccan dirham+"), c("DZD", "DZD", "algerian dinar+"), c("TND", "TND", "tunisian dinar+"), c("LYD", "LYD", "libyan dinar+"),
    c("ZAR", "ZAR|zar|R", "rand|rands|south african rand"), c("NGN", "NGN|N", "naira|nigerian naira"), c("GHS", "GHS|GH|GHC", "cedi+|ghanaian cedi+|ghana cedi+"), c("KES", "KES|KSH|KSHS|KSh|Ksh|Kshs|KShs|Sh|Shs", "kenyan shilling+|kenya shilling+|shilling+"), c("TZS", "TZS|TSH", "tanzanian shilling+|tanzania shilling+"),
    c("UGX", "UGX|USH", "ugandan shilling+|uganda shilling+"), c("ETB", "ETB", "birr|ethiopian birr"), c("ZMW", "ZMW|K", "kwacha|zambian kwacha"), c("MWK", "MWK", "malawian kwacha|malawi kwacha"), c("BWP", "BWP", "pula|botswana pula"), c("NAD", "NAD", "namibian dollar+|namibia dollar+"),
    c("MZN", "MZN", "metical|meticais|mozambican metical"), c("AOA", "AOA", "kwanza|kwanzas|angolan kwanza"), c("XOF", "XOF|FCFA|CFA|CFAF", "cfa franc+|west african cfa franc+"), c("XAF", "XAF", "central african cfa franc+"), c("CDF", "CDF", "congolese franc+"), c("GNF", "GNF", "guinean franc+"), c("RWF", "RWF", "rwandan franc+"),
    c("MGA", "MGA", "ariary"), c("MUR", "MUR", "mauritian rupee+"), c("ZWL", "ZWL|ZWG", "zimbabwe dollar+|zimbabwean dollar+"), c("SDG", "SDG", "sudanese pound+"), c("SLE", "SLE|SLL", "leone+"), c("LRD", "LRD", "liberian dollar+"),
    c("INR", "INR|inr|RS|RE", "rupee+|indian rupee+"), c("PKR", "PKR", "pakistani rupee+|pakistan rupee+"), c("LKR", "LKR|SLR", "sri lankan rupee+|ரூ"), c("NPR", "NPR", "nepalese rupee+|nepali rupee+"), c("BDT", "BDT|Tk", "taka|bangladeshi taka"), c("AFN", "AFN", "afghani+"), c("MVR", "MVR", "rufiyaa"),
    c("KRW", "KRW|krw", "won|korean won|south korean won"), c("KPW", "KPW", "north korean won"), c("MNT", "MNT", "tugrik+|tögrög|togrog|mongolian tugrik+"), c("VND", "VND", "dong|vietnamese dong|vnd"), c("THB", "THB", "baht|thai baht"), c("IDR", "IDR|idr|RP", "rupiah|rupiahs|indonesian rupiah"),
    c("MYR", "MYR|myr|RM", "ringgit|ringgits|malaysian ringgit"), c("PHP", "PHP|Php|P", "philippine peso+"), c("LAK", "LAK", "kip|lao kip"), c("KHR", "KHR", "riel+|cambodian riel+"), c("MMK", "MMK", "kyat+|myanmar kyat+"), c("BND", "BND", "brunei dollar+"), c("PGK", "PGK", "kina"), c("FJD", "FJD", "fijian dollar+|fiji dollar+"), c("MOP", "MOP", "pataca+"),
    c("MXN", "MXN|mxn|Ps", "peso+|mexican peso+"), c("BRL", "BRL|brl", "real|reais|brazilian real|brazilian reais|reals"), c("ARS", "ARS", "argentine peso+|argentinian peso+"), c("CLP", "CLP", "chilean peso+"), c("COP", "COP", "colombian peso+"), c("PEN", "PEN", "sol|soles|peruvian sol|peruvian soles|nuevo sol+"), c("UYU", "UYU", "uruguayan peso+"),
    c("BOB", "BOB", "boliviano+"), c("PYG", "PYG", "guarani|guaranies"), c("VES", "VES|VEF", "bolivar+|bolívar|bolívares"), c("CRC", "CRC", "colón|colones|costa rican colón"), c("GTQ", "GTQ", "quetzal|quetzales"), c("HNL", "HNL", "lempira+"), c("NIO", "NIO", "cordoba+"), c("DOP", "DOP", "dominican peso+"), c("JMD", "JMD", "jamaican dollar+"), c("TTD", "TTD", "trinidad and tobago dollar+"), c("GYD", "GYD", "guyanese dollar+|guyana dollar+"), c("XCD", "XCD", "east caribbean dollar+"), c("BSD", "BSD", "bahamian dollar+"), c("BBD", "BBD", "barbados dollar+"), c("BZD", "BZD", "belize dollar+"), c("HTG", "HTG", "gourde+"), c("CUP", "CUP", "cuban peso+"),
    c("ALL", "", "albanian lek|lek|leke"), c("MKD", "MKD", "macedonian denar+|denar+"), c("BAM", "", "convertible mark+"), c("TMT", "", "turkmen manat"), c("TJS", "TJS", "somoni"), c("SYP", "SYP", "syrian pound+"), c("YER", "YER", "yemeni rial+"),
    c("XDR", "XDR|SDR", "special drawing right+"), c("XAU", "XAU", ""), c("BTC", "BTC|btc|XBT", "bitcoin+"), c("ETH", "ETH", "ether"), c("USDC", "USDC", ""), c("USDT", "USDT", ""), c("satoshi", "", "satoshi+"),
    c("DEM", "DEM|DM", "deutschmark+|deutsche mark+|german mark+|d mark+|mark+"), c("FRF", "FRF|FFR", "french franc+"), c("BEF", "BEF", "belgian franc+"), c("NLG", "NLG", "guilder+|dutch guilder+"), c("ITL", "ITL", "italian lira|italian lire|lire"), c("ESP", "ESP", "peseta+|spanish peseta+"), c("FIM", "FIM", "markka|markkas|finnish markka|finnish markkas"),
    c("ATS", "ATS", "austrian schilling+"), c("IEP", "IEP", "irish pound+|punt+"), c("GRD", "GRD", "drachma+"), c("PTE", "", "escudo+"),
    c("crown", "", "crown+"), c("dinar", "", "dinar+"), c("thaler", "", "thaler+"),
    c("cent", "CTS|CT", "c|cent+|us cent+|euro cent+|ct|cts"), c("penny", "", "p|penny|pence|pennies"), c("sen", "sen", "sen"), c("dime", "", "dime+"),
];

#[rustfmt::skip]
pub(crate) const SIGNS: &[(char, &str)] = &[
    ('$', "USD"), ('€', "EUR"), ('£', "GBP"), ('¥', "JPY"), ('￥', "CNY"), ('₹', "INR"), ('₽', "RUB"), ('₩', "KRW"), ('₦', "NGN"), ('₱', "PHP"),
    ('฿', "THB"), ('₫', "VND"), ('₴', "UAH"), ('₺', "TRY"), ('₪', "ILS"), ('₡', "CRC"), ('₾', "GEL"), ('₭', "LAK"), ('₿', "BTC"), ('₸', "KZT"), ('₵', "GHS"),
    ('₲', "PYG"), ('₮', "MNT"), ('₼', "AZN"), ('৳', "BDT"), ('៛', "KHR"), ('¢', "cent"), ('＄', "USD"), ('₤', "GBP"),
];

/// What may stand before a dollar sign.
#[rustfmt::skip]
pub(crate) const DOLLARS: &[(&str, &str)] = &[
    ("us", "USD"), ("u.s.", "USD"), ("u.s", "USD"), ("usd", "USD"), ("c", "CAD"), ("ca", "CAD"), ("can", "CAD"), ("cdn", "CAD"), ("cad", "CAD"), ("a", "AUD"), ("au", "AUD"), ("aud", "AUD"),
    ("aus", "AUD"), ("nz", "NZD"), ("nzd", "NZD"), ("hk", "HKD"), ("hkd", "HKD"), ("s", "SGD"), ("sg", "SGD"), ("sgd", "SGD"), ("nt", "TWD"), ("r", "BRL"), ("mex", "MXN"), ("mx", "MXN"), ("mxn", "MXN"),
    ("ar", "ARS"), ("cl", "CLP"), ("clp", "CLP"), ("col", "COP"), ("cop", "COP"), ("tt", "TTD"), ("j", "JMD"), ("ec", "XCD"), ("n", "NAD"), ("fj", "FJD"), ("bz", "BZD"), ("b", "BND"), ("g", "GYD"), ("l", "LRD"), ("zw", "ZWL"), ("rd", "DOP"), ("bds", "BBD"),
];
