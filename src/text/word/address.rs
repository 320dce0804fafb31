//! What a web or mail address looks like.

/// Whether the run of characters is an address.
pub(super) fn is_address(run: &[u8]) -> bool {
    let Ok(run) = std::str::from_utf8(run) else {
        return false;
    };
    if run.contains("://") || starts_with_fold(run, "www.") {
        return true;
    }
    if let Some((name, host)) = run.split_once('@') {
        return !name.is_empty() && host.contains('.');
    }
    let host = run.split('/').next().unwrap_or(run);
    let Some((name, domain)) = host.rsplit_once('.') else {
        return false;
    };
    let known = crate::lang::TOP_LEVEL_DOMAINS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(domain));
    known
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-')
        && domain.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn starts_with_fold(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(start))
}
