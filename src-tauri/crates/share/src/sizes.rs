//! Pages come in few sizes, so that a size tells little about what is inside.

/// The smallest: a CV with a badge or two and another with none look alike.
const SMALLEST: usize = 256 * 1024;

/// The size that `bytes` are filled up to: a power of two, or one and a half times one.
pub(crate) fn class(bytes: usize) -> usize {
    let mut size = SMALLEST;
    while size < bytes {
        let half_more = size + size / 2;
        if half_more >= bytes {
            return half_more;
        }
        size *= 2;
    }
    size
}

#[cfg(test)]
mod tests {
    use super::class;

    #[test]
    fn what_is_inside_is_rounded_up_to_one_of_few_sizes() {
        let kib = 1024;
        assert_eq!(class(0), 256 * kib);
        assert_eq!(class(256 * kib), 256 * kib);
        assert_eq!(class(256 * kib + 1), 384 * kib);
        assert_eq!(class(384 * kib + 1), 512 * kib);
        assert_eq!(class(3000 * kib), 3072 * kib);
        let sizes: std::collections::BTreeSet<usize> = (0..32_000).map(|size| class(size * kib)).collect();
        assert!(sizes.len() < 16, "{sizes:?}");
    }
}
