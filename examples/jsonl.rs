//! JSON lines `{"id", "text"}` in, one reading a line out.
use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (number, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        match serde_json::from_str::<serde_json::Value>(&line) {
            Ok(v) if v["text"].is_string() => {
                let reading = unsaid::read(v["text"].as_str().unwrap_or_default());
                let mut object = serde_json::json!({"id": v["id"]});
                if let (Some(o), serde_json::Value::Object(r)) =
                    (object.as_object_mut(), serde_json::to_value(&reading)?)
                {
                    o.extend(r);
                }
                writeln!(out, "{object}")?;
            }
            _ => writeln!(
                out,
                "{}",
                serde_json::json!({"error": "bad line", "line": number + 1})
            )?,
        }
    }
    out.flush()
}
