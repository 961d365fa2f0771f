//! Who works where under whom: a plan without names.
//!
//! The first unit runs the house; its first person is the director. Each unit has a head under the director. A unit of up
//! to nine is one team under its head; a larger one has team leaders under the head, each with about eight people. Heads
//! and team leaders of somebody are line managers.

use crate::demo::source::{Place, Titles, UnitPlan, forms, unit_plans};
use crate::organisations::OrganisationKind;
use crate::platform::access::Role;
use std::collections::BTreeSet;

/// People under one manager, about.
const TEAM: usize = 8;
/// A unit with more people is divided.
const LARGEST_UNIT: usize = 120;

/// A place to be filled.
#[derive(Clone, Debug)]
pub(super) struct Post {
    /// Index among the units.
    pub unit: usize,
    /// Female form, male form.
    pub position: (&'static str, &'static str),
    /// Index among the posts; a manager stands before her people.
    pub manager: Option<usize>,
    pub roles: BTreeSet<Role>,
    /// The first part of the address, for sign-ins that are announced.
    pub mailbox: Option<&'static str>,
}

/// A unit to be made; its parts follow it.
#[derive(Clone, Debug)]
pub(super) struct UnitPost {
    pub name: String,
    pub parent: Option<usize>,
}

/// An organisation's units and posts.
#[derive(Clone, Debug, Default)]
pub(super) struct Staffing {
    pub units: Vec<UnitPost>,
    pub posts: Vec<Post>,
}

/// Plans an organisation of the size that its place names.
pub(super) fn plan(place: &Place) -> Staffing {
    let titles = Titles::of(place.language);
    let plans = unit_plans(place.kind(), place.language);
    // About one unit for six people, so that a town hall of eight has two.
    let count = (place.staff as usize).div_ceil(6).clamp(1, plans.len());
    let plans = &plans[..count];
    let mut staffing = Staffing::default();
    let municipality = place.kind() == OrganisationKind::Municipality;
    for (plan, people) in plans.iter().zip(shares(plans, place.staff as usize)) {
        add_unit(&mut staffing, plan, people, titles, municipality);
    }
    name_functions(&mut staffing, titles, municipality, place.slug == "kocevje");
    staffing
}

/// Divides people among units by weight, at least two each; the largest remainders get what is left.
fn shares(plans: &[UnitPlan], people: usize) -> Vec<usize> {
    let total: usize = plans.iter().map(|plan| plan.weight as usize).sum::<usize>().max(1);
    let free = people.saturating_sub(2 * plans.len());
    let exact: Vec<usize> = plans.iter().map(|plan| free * plan.weight as usize).collect();
    let mut shares: Vec<usize> = exact.iter().map(|share| 2 + share / total).collect();
    let mut order: Vec<usize> = (0..plans.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(exact[*index] % total));
    let left = people.saturating_sub(shares.iter().sum());
    for index in order.into_iter().cycle().take(left) {
        shares[index] += 1;
    }
    shares
}

fn add_unit(staffing: &mut Staffing, plan: &UnitPlan, people: usize, titles: Titles, municipality: bool) {
    let unit = staffing.units.len();
    staffing.units.push(UnitPost { name: plan.name.to_owned(), parent: None });
    let director = (!staffing.posts.is_empty()).then_some(0);
    let head = staffing.posts.len();
    let title = match (director, municipality) {
        (None, true) => titles.director,
        (None, false) => titles.owner,
        _ => titles.head,
    };
    let mut post = |unit, position, manager, manages| {
        let mut roles = BTreeSet::from([Role::Learner]);
        if manages {
            roles.insert(Role::LineManager);
        }
        staffing.posts.push(Post { unit, position, manager, roles, mailbox: None });
        staffing.posts.len() - 1
    };
    post(unit, forms(title), director, true);
    let mut left = people.saturating_sub(1);
    let parts = if people > LARGEST_UNIT { people.div_ceil(LARGEST_UNIT) } else { 1 };
    let position = |index: usize| plan.positions.get(index % plan.positions.len()).copied().unwrap_or_default();
    let mut divided = Vec::new();
    for part in 0..parts {
        let size = left / (parts - part);
        left -= size;
        let place = if parts == 1 { unit } else { unit + 1 + part };
        if parts > 1 {
            divided.push(UnitPost { name: format!("{} – {} {}", plan.name, titles.part, part + 1), parent: Some(unit) });
        }
        if parts == 1 && size <= TEAM {
            for index in 0..size {
                post(place, position(index), Some(head), false);
            }
            continue;
        }
        let teams = size.div_ceil(TEAM + 1);
        let mut people = size;
        for team in 0..teams {
            let members = people / (teams - team);
            people -= members;
            let leader = post(place, forms(titles.team_leader), Some(head), members > 1);
            for index in 1..members {
                post(place, position(index), Some(leader), false);
            }
        }
    }
    staffing.units.extend(divided);
}

/// Gives the addresses that are announced, and their roles, to people of the first unit; in Kočevje also to a manager and
/// to somebody of her team.
fn name_functions(staffing: &mut Staffing, titles: Titles, municipality: bool, everything: bool) {
    if !municipality {
        // The owner of a small business does it all.
        if let Some(owner) = staffing.posts.first_mut() {
            owner.mailbox = Some("hr");
            owner.roles.extend([Role::HrOfficer, Role::OrganisationAdmin]);
        }
        return;
    }
    let mut functions = vec![("hr", Role::HrOfficer, titles.hr_officer), ("admin", Role::OrganisationAdmin, titles.administrator)];
    if everything {
        functions.push(("trainer", Role::Trainer, titles.trainer));
    }
    let followers = |post: &&mut Post| post.manager.is_some() && !post.roles.contains(&Role::LineManager);
    for (post, (mailbox, role, title)) in staffing.posts.iter_mut().filter(followers).zip(functions) {
        post.mailbox = Some(mailbox);
        post.position = forms(title);
        post.roles.insert(role);
    }
    if !everything {
        return;
    }
    let Some(manager) = staffing.posts.iter().position(|post| post.unit == 1 && post.roles.contains(&Role::LineManager)) else { return };
    staffing.posts[manager].mailbox = Some("manager");
    if let Some(member) = staffing.posts.iter_mut().find(|post| post.manager == Some(manager)) {
        member.mailbox = Some("ana.novak");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::source::places;

    fn staffing(slug: &str) -> Staffing {
        plan(&places().unwrap().into_iter().find(|place| place.slug == slug).unwrap())
    }

    #[test]
    fn every_organisation_has_the_staff_that_its_place_names() {
        for place in places().unwrap() {
            assert_eq!(plan(&place).posts.len(), place.staff as usize, "{}", place.slug);
        }
    }

    #[test]
    fn managers_stand_before_their_people_and_have_teams_of_a_size_to_know() {
        for place in places().unwrap() {
            let staffing = plan(&place);
            for (index, post) in staffing.posts.iter().enumerate() {
                assert!(post.manager.is_none_or(|manager| manager < index), "{}", place.slug);
                assert!(post.unit < staffing.units.len());
                if let Some(manager) = post.manager {
                    assert!(staffing.posts[manager].roles.contains(&Role::LineManager), "{} {index}", place.slug);
                }
            }
        }
    }

    #[test]
    fn ana_is_in_the_unit_and_team_of_the_manager() {
        let staffing = staffing("kocevje");
        let find = |mailbox| staffing.posts.iter().position(|post| post.mailbox == Some(mailbox)).unwrap();
        let (manager, ana) = (find("manager"), find("ana.novak"));
        assert_eq!(staffing.posts[ana].manager, Some(manager));
        assert_eq!(staffing.posts[ana].unit, staffing.posts[manager].unit);
        assert_eq!(staffing.units[staffing.posts[ana].unit].name, "Oddelek za okolje in prostor");
        let team = staffing.posts.iter().filter(|post| post.manager == Some(manager)).count();
        assert!((4..=9).contains(&team), "{team}");
        for mailbox in ["hr", "admin", "trainer"] {
            find(mailbox);
        }
    }

    #[test]
    fn every_organisation_has_an_hr_officer_and_an_administrator() {
        for place in places().unwrap() {
            let staffing = plan(&place);
            let hr = staffing.posts.iter().filter(|post| post.mailbox == Some("hr")).count();
            let administrators = staffing.posts.iter().filter(|post| post.roles.contains(&Role::OrganisationAdmin)).count();
            assert_eq!((hr, administrators), (1, 1), "{}", place.slug);
        }
    }
}
