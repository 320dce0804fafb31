//! English number words.

use crate::lang::figures::Number::{self, *};
use crate::lang::figures::Scale as Letter;

#[rustfmt::skip]
pub(crate) const NUMBERS: &[(Number, &str)] = &[
    (Cardinal(0.0), "zero|nought|nil"), (Cardinal(1.0), "one"), (Cardinal(2.0), "two"), (Cardinal(3.0), "three"),
    (Cardinal(4.0), "four"), (Cardinal(5.0), "five"), (Cardinal(6.0), "six"), (Cardinal(7.0), "seven"),
    (Cardinal(8.0), "eight"), (Cardinal(9.0), "nine"), (Cardinal(10.0), "ten"), (Cardinal(11.0), "eleven"),
    (Cardinal(12.0), "twelve"), (Cardinal(13.0), "thirteen"), (Cardinal(14.0), "fourteen"), (Cardinal(15.0), "fifteen"),
    (Cardinal(16.0), "sixteen"), (Cardinal(17.0), "seventeen"), (Cardinal(18.0), "eighteen"), (Cardinal(19.0), "nineteen"),
    (Cardinal(20.0), "twenty"), (Cardinal(30.0), "thirty"), (Cardinal(40.0), "forty|fourty"), (Cardinal(50.0), "fifty"),
    (Cardinal(60.0), "sixty"), (Cardinal(70.0), "seventy"), (Cardinal(80.0), "eighty"), (Cardinal(90.0), "ninety"),
    (Scale(12.0), "dozen"), (Scale(100.0), "hundred"), (Scale(1e3), "thousand|thou"), (Scale(1e5), "lakh|lac|lakhs|lacs"),
    (Scale(1e6), "million|mln|mn|mio|milhões|milhão"), (Scale(1e7), "crore|crores"), (Scale(1e9), "billion|bln|bn|milliard|mrd|bilhões|bilhão"),
    (Scale(1e12), "trillion|trn|tn|tln"), (Scale(1e15), "quadrillion"), (Scale(1e18), "quintillion"),
    (Vague(10.0), "tens"), (Vague(12.0), "dozens"), (Vague(20.0), "scores"), (Vague(100.0), "hundreds"),
    (Vague(1e3), "thousands"), (Vague(1e6), "millions"), (Vague(1e9), "billions"), (Vague(1e12), "trillions"),
    (Part(2.0), "half|halves"), (Part(3.0), "thirds"), (Part(4.0), "quarter|quarters"), (Part(5.0), "fifths"),
    (Part(6.0), "sixths"), (Part(7.0), "sevenths"), (Part(8.0), "eighths"), (Part(9.0), "ninths"), (Part(10.0), "tenths"),
    (Part(12.0), "twelfths"), (Part(20.0), "twentieths"), (Part(100.0), "hundredths"), (Part(1000.0), "thousandths"),
    (OrdinalPart(3.0), "third"), (OrdinalPart(4.0), "fourth"), (OrdinalPart(5.0), "fifth"), (OrdinalPart(6.0), "sixth"),
    (OrdinalPart(7.0), "seventh"), (OrdinalPart(8.0), "eighth"), (OrdinalPart(9.0), "ninth"), (OrdinalPart(10.0), "tenth"),
    (OrdinalPart(12.0), "twelfth"), (OrdinalPart(20.0), "twentieth"), (OrdinalPart(100.0), "hundredth"),
    (Ordinal(1.0), "first"), (Ordinal(2.0), "second"), (Ordinal(11.0), "eleventh"), (Ordinal(13.0), "thirteenth"),
    (Ordinal(14.0), "fourteenth"), (Ordinal(15.0), "fifteenth"), (Ordinal(16.0), "sixteenth"), (Ordinal(17.0), "seventeenth"),
    (Ordinal(18.0), "eighteenth"), (Ordinal(19.0), "nineteenth"),
    (Factor(2.0), "double|doubled|doubles|doubling|twice|twofold"), (Factor(3.0), "triple|tripled|triples|tripling|treble|trebled|trebling|thrice|threefold"),
    (Factor(4.0), "quadruple|quadrupled|quadruples|quadrupling|fourfold"), (Factor(5.0), "quintuple|quintupled|quintupling|fivefold"),
    (Factor(6.0), "sextupled|sixfold"), (Factor(7.0), "sevenfold"), (Factor(8.0), "eightfold"), (Factor(9.0), "ninefold"),
    (Factor(10.0), "tenfold"), (Factor(20.0), "twentyfold"), (Factor(100.0), "hundredfold"), (Factor(1000.0), "thousandfold"),
    (Factor(0.5), "halve|halved|halves|halving"),
    (Digits(1.0), "single"), (Digits(3.0), "triple-digit"),
];

#[rustfmt::skip]
pub(crate) const SCALES: &[Letter] = &[
    Letter { spelled: "k", factor: 1e3, money: false, glued: true }, Letter { spelled: "K", factor: 1e3, money: false, glued: true },
    Letter { spelled: "m", factor: 1e6, money: true, glued: false }, Letter { spelled: "M", factor: 1e6, money: false, glued: true },
    Letter { spelled: "mm", factor: 1e6, money: true, glued: false }, Letter { spelled: "MM", factor: 1e6, money: false, glued: true },
    Letter { spelled: "b", factor: 1e9, money: true, glued: true }, Letter { spelled: "B", factor: 1e9, money: true, glued: true },
    Letter { spelled: "t", factor: 1e12, money: true, glued: true }, Letter { spelled: "T", factor: 1e12, money: true, glued: true },
    Letter { spelled: "cr", factor: 1e7, money: true, glued: false }, Letter { spelled: "Cr", factor: 1e7, money: true, glued: false },
    Letter { spelled: "L", factor: 1e5, money: true, glued: true },
];
