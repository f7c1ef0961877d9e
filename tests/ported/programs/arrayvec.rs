//! Curves, their roots and where they cross a line: a program as those that use arrayvec are.

use super::{ArrayVec, CapacityError};
use std::fmt::{self, Display};
use std::ops::Range;

const MAX_EXTREMA: usize = 4;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// Real roots of `a + b x + c x²`, in order.
pub fn solve_quadratic(a: f64, b: f64, c: f64) -> ArrayVec<f64, 2> {
    let mut roots = ArrayVec::new();
    if c == 0.0 {
        if b != 0.0 {
            roots.push(-a / b);
        }
        return roots;
    }
    let discriminant = b * b - 4.0 * a * c;
    if discriminant < 0.0 {
        return ArrayVec::default();
    }
    let root = discriminant.sqrt();
    for sign in [-1.0, 1.0] {
        roots.push((-b + sign * root) / (2.0 * c));
    }
    roots.sort_by(f64::total_cmp);
    if roots[0] == roots[1] {
        roots.pop();
    }
    roots
}

pub trait Curve {
    fn at(&self, t: f64) -> Point;

    fn extrema(&self) -> ArrayVec<f64, MAX_EXTREMA>;

    fn extrema_ranges(&self) -> ArrayVec<Range<f64>, { MAX_EXTREMA + 1 }> {
        let mut ranges = ArrayVec::new();
        let mut start = 0.0;
        for t in self.extrema() {
            ranges.push(start..t);
            start = t;
        }
        ranges.push(start..1.0);
        ranges
    }
}

/// A quadratic Bézier curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Quadratic {
    pub points: ArrayVec<Point, 3>,
}

impl Quadratic {
    pub fn new(points: [(f64, f64); 3]) -> Self {
        Self { points: points.iter().map(|&(x, y)| Point { x, y }).collect() }
    }

    fn derivative(&self, of: impl Fn(&Point) -> f64) -> ArrayVec<f64, 2> {
        self.points.windows(2).map(|pair| of(&pair[1]) - of(&pair[0])).collect()
    }
}

impl Curve for Quadratic {
    fn at(&self, t: f64) -> Point {
        let [a, b, c] = self.points.clone().into_inner().expect("three points");
        let mix = |a: f64, b: f64, c: f64| (a * (1.0 - t) + 2.0 * b * t) * (1.0 - t) + c * t * t;
        Point { x: mix(a.x, b.x, c.x), y: mix(a.y, b.y, c.y) }
    }

    fn extrema(&self) -> ArrayVec<f64, MAX_EXTREMA> {
        let mut extrema = ArrayVec::<_, MAX_EXTREMA>::new();
        for derivative in [self.derivative(|point| point.x), self.derivative(|point| point.y)] {
            extrema.extend(solve_quadratic(derivative[0], derivative[1] - derivative[0], 0.0));
        }
        extrema.retain(|t| 0.0 < *t && *t < 1.0);
        extrema.sort_by(f64::total_cmp);
        extrema
    }
}

/// The last samples of a measurement; a full window forgets the oldest.
#[derive(Clone, Debug, Default)]
pub struct Window<T, const N: usize> {
    samples: ArrayVec<T, N>,
    pub forgotten: usize,
}

impl<T: Copy + PartialOrd, const N: usize> Window<T, N> {
    pub fn new() -> Self {
        Self { samples: ArrayVec::new(), forgotten: 0 }
    }

    pub fn try_add(&mut self, sample: T) -> Result<(), CapacityError<T>> {
        self.samples.try_push(sample)
    }

    pub fn add(&mut self, sample: T) {
        if self.samples.is_full() {
            self.samples.remove(0);
            self.forgotten += 1;
        }
        self.samples.push(sample);
    }

    pub fn largest(&self) -> Option<T> {
        self.samples.iter().copied().reduce(|left, right| if right > left { right } else { left })
    }

    pub fn take(&mut self, count: usize) -> ArrayVec<T, N> {
        self.samples.drain(..count.min(self.samples.len())).collect()
    }
}

impl<T: Display, const N: usize> Display for Window<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.samples.iter().try_for_each(|sample| write!(f, "{sample};"))?;
        write!(f, "{} left", self.samples.remaining_capacity())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_are_found() {
        assert_eq!(solve_quadratic(2.0, -3.0, 1.0).as_slice(), [1.0, 2.0]);
        assert_eq!(solve_quadratic(1.0, 2.0, 1.0)[..], [-1.0]);
        assert!(solve_quadratic(1.0, 0.0, 1.0).is_empty());
        assert_eq!(solve_quadratic(3.0, 1.0, 0.0).first(), Some(&-3.0));
    }

    #[test]
    fn curves_have_extrema() {
        let curve = Quadratic::new([(0.0, 0.0), (2.0, 4.0), (1.0, 0.0)]);
        let extrema = curve.extrema();
        assert_eq!((extrema.len(), extrema[0]), (2, 0.5));
        assert_eq!(curve.at(0.5), Point { x: 1.25, y: 2.0 });
        let ranges = curve.extrema_ranges();
        assert_eq!((ranges.len(), ranges[0].clone(), ranges.capacity()), (3, 0.0..0.5, 5));
        assert_eq!(curve.clone(), curve);
    }

    #[test]
    fn windows_forget() {
        let mut window = Window::<u32, 3>::new();
        assert!([1, 5, 2].iter().all(|&sample| window.try_add(sample).is_ok()));
        assert!(window.try_add(3).is_err());
        window.add(4);
        assert_eq!((window.forgotten, window.largest(), window.to_string()), (1, Some(5), "5;2;4;0 left".to_owned()));
        assert_eq!(window.take(2).into_iter().rev().collect::<Vec<_>>(), [2, 5]);
        assert_eq!(window.to_string(), "4;2 left");
        let mut full = ArrayVec::from([1, 2, 3]);
        assert_eq!((full.swap_remove(0), full.pop_at(7), full.insert(1, 9)), (1, None, ()));
        assert_eq!(full.into_inner(), Ok([3, 9, 2]));
    }
}
