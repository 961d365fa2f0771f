//! Where a request comes from, as far as it can be known.

use poem::Request;
use poem::web::RemoteAddr;
use std::net::IpAddr;

/// The sender's network address, for counting failures. Behind a proxy that is configured as trusted it is the last
/// entry of `X-Forwarded-For`, the one that the proxy itself wrote; anything before it may be invented.
#[must_use]
pub fn of(request: &Request, trust_forwarded_for: bool) -> String {
    let forwarded = || {
        let line = request.headers().get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        line.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
    };
    let direct = || match request.remote_addr() {
        RemoteAddr(poem::Addr::SocketAddr(address)) => Some(address.ip()),
        RemoteAddr(_) => None,
    };
    let address = trust_forwarded_for.then(forwarded).flatten().or_else(direct);
    address.map_or_else(|| "unknown".to_owned(), subject)
}

/// One home or office holds a whole /64 of IPv6 addresses, so they count as one.
fn subject(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(forwarded: &str) -> Request {
        Request::builder().header("x-forwarded-for", forwarded).finish()
    }

    #[test]
    fn only_what_the_trusted_proxy_wrote_counts() {
        assert_eq!(of(&request("10.0.0.1, 203.0.113.7"), true), "203.0.113.7");
        assert_eq!(of(&request("10.0.0.1, 203.0.113.7"), false), "unknown");
    }

    #[test]
    fn neighbours_in_one_ipv6_network_are_one() {
        assert_eq!(of(&request("2001:db8:1:2::1"), true), of(&request("2001:db8:1:2:ffff::9"), true));
        assert_eq!(of(&request("::ffff:203.0.113.7"), true), "203.0.113.7");
    }
}
