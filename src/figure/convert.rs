//! Conversion within a dimension to the base unit, by exact factors.

use std::borrow::Cow;

use crate::figure::Figure;
use crate::lang;
use crate::lang::figures::Unit;
use crate::vocabulary::{Dimension, Language};

/// A figure's values in the base unit of its dimension.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quantity {
    /// The lowest value; `None` when open.
    pub low: Option<f64>,
    /// The highest value; `None` when open.
    pub high: Option<f64>,
    /// The base unit, such as `kg`, `m3` or `kg/s`.
    pub unit: String,
    /// Where the factor is defined.
    pub source: Cow<'static, str>,
}

/// Zero of the Celsius scale in kelvin, and of the Fahrenheit scale below 0 °F (SI Brochure).
const CELSIUS_ZERO: f64 = 273.15;
const FAHRENHEIT_ZERO: f64 = 459.67;

impl Figure {
    /// The figure in the base unit of its dimension (kg, m, m2, m3, s, J, W, K, %, bit, rad ...).
    ///
    /// `None` when the unit does not convert: money, counts, months and years, and units whose size
    /// depends on what is measured, such as the barrel of oil equivalent.
    ///
    /// ```
    /// let reading = unsaid::read("The shaft is 300 feet deep.");
    /// let figure = reading.sentences().flat_map(|sentence| sentence.figures()).next().unwrap();
    /// let depth = figure.in_base_unit().unwrap();
    /// assert_eq!((depth.low, depth.unit.as_str()), (Some(91.44), "m"));
    /// ```
    #[must_use]
    pub fn in_base_unit(&self) -> Option<Quantity> {
        let with = |factor: f64, unit: String, source: &'static str| {
            let convert = |value: Option<f64>| value.map(|value| value * factor);
            Quantity {
                low: convert(self.low),
                high: convert(self.high),
                unit,
                source: Cow::Borrowed(source),
            }
        };
        if let Some((unit, source)) = find(&self.unit, self.dimension) {
            if self.dimension == Dimension::Temperature {
                let zero = match unit.symbol {
                    "°C" => CELSIUS_ZERO,
                    "°F" => FAHRENHEIT_ZERO,
                    _ => 0.0,
                };
                // The factor of the Fahrenheit degree is 5/9; dividing last keeps 32 °F at 273.15 K.
                let convert = |value: Option<f64>| {
                    value.map(|value| match unit.symbol {
                        "°F" => (value + zero) * 5.0 / 9.0,
                        _ => value + zero,
                    })
                };
                return Some(Quantity {
                    low: convert(self.low),
                    high: convert(self.high),
                    unit: unit.base.to_owned(),
                    source: Cow::Borrowed(source),
                });
            }
            return convertible(unit).then(|| with(unit.factor, unit.base.to_owned(), source));
        }
        let (upper, lower) = self.unit.split_once('/')?;
        let (upper, source) = find_any(upper)?;
        let (lower, _) = find_any(lower)?;
        let both = convertible(upper) && convertible(lower);
        both.then(|| {
            with(
                upper.factor / lower.factor,
                format!("{}/{}", upper.base, lower.base),
                source,
            )
        })
    }
}

fn convertible(unit: &Unit) -> bool {
    unit.factor > 0.0 && !unit.base.is_empty()
}

fn rows() -> impl Iterator<Item = (&'static Unit, &'static str)> {
    let groups = Language::ALL
        .iter()
        .flat_map(|language| lang::pack(*language).figures.units);
    groups.flat_map(|group| group.units.iter().map(move |unit| (unit, group.source)))
}

fn find(symbol: &str, dimension: Dimension) -> Option<(&'static Unit, &'static str)> {
    rows().find(|(unit, _)| unit.symbol == symbol && unit.dimension == dimension)
}

fn find_any(symbol: &str) -> Option<(&'static Unit, &'static str)> {
    rows().find(|(unit, _)| unit.symbol == symbol)
}
