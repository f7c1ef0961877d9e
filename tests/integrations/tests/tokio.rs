//! tokio: a writer that takes what fits, at once.

use smallvec_integrations::{each, layouts, lengths, limit};
use std::future::Future;
use std::io::{ErrorKind, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use tokio::io::{AsyncWrite, AsyncWriteExt};

layouts! { impls(tokio); u8; 12 }

/// Returns the result of what never waits.
fn ready<T>(poll: Poll<T>) -> T {
    match poll {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing waits"),
    }
}

#[test]
fn writes_what_vec_writes_and_what_fits() {
    each!(V => {
        for before in lengths::<V>() {
            for len in [0, 1, 11, 12, 13, 300] {
                let data: Vec<u8> = (0..len).map(|index| index as u8).collect();
                let (mut v, mut vec): (V, Vec<u8>) = (vec![7; before].into_iter().collect(), vec![7; before]);
                let count = ready(Pin::new(&mut v).poll_write(&mut Context::from_waker(Waker::noop()), &data)).unwrap();
                assert_eq!(ready(Pin::new(&mut vec).poll_write(&mut Context::from_waker(Waker::noop()), &data)).unwrap(), len);
                assert_eq!(count, len.min(limit::<V>() - before));
                assert_eq!(v, vec[..before + count]);
            }
        }
    });
}

#[test]
fn writes_several_buffers_at_once() {
    each!(V => {
        for before in lengths::<V>() {
            let buffers = [&b"abc"[..], b"", b"defgh", &[9; 300], b"ijk"];
            let slices = buffers.map(IoSlice::new);
            for end in 0..=buffers.len() {
                let all = buffers[..end].concat();
                let mut v: V = vec![7; before].into_iter().collect();
                let poll = Pin::new(&mut v).poll_write_vectored(&mut Context::from_waker(Waker::noop()), &slices[..end]);
                let count = ready(poll).unwrap();
                assert_eq!(count, all.len().min(limit::<V>() - before));
                assert_eq!(v[before..], all[..count]);
            }
        }
    });
}

#[test]
fn a_full_vector_ends_a_longer_write() {
    each!(V => {
        let (mut v, data) = (V::new(), vec![1; 300]);
        let result = write_all(&mut v, &data);
        if limit::<V>() < 300 {
            assert_eq!(result.unwrap_err().kind(), ErrorKind::WriteZero);
        } else {
            result.unwrap();
        }
        assert_eq!(v, data[..limit::<V>().min(300)]);
    });
}

fn write_all(writer: &mut (impl AsyncWrite + Unpin), data: &[u8]) -> std::io::Result<()> {
    let future = pin!(async {
        writer.write_all(data).await?;
        writer.flush().await?;
        writer.shutdown().await
    });
    ready(future.poll(&mut Context::from_waker(Waker::noop())))
}

#[test]
fn says_that_it_writes_several_buffers() {
    each!(V => {
        assert!(V::new().is_write_vectored());
    });
}
