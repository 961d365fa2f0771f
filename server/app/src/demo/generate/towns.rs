//! Who worked where from when until when: people leave, others follow them, some move from one post to another.

use super::super::consortium::{Consortium, Identity, Namer, start};
use super::super::generator::{Generator, Ids};
use super::super::source::Place;
use super::super::staffing::{self, Post};
use crate::organisations::{NewMembership, NewOrganisation, NewPerson, NewUnit, OrganisationKind, Population};
use crate::platform::access::Role;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// Of a thousand posts so many are vacated in a year, by people who leave or move on.
const VACATED: usize = 90;
/// Of a thousand vacancies so many are filled by somebody from inside.
const FROM_INSIDE: usize = 300;
/// Of a thousand people so many work for the neighbouring organisation too.
const IN_TWO: usize = 5;
/// Nobody leaves a post sooner, in days.
const SHORTEST: i64 = 60;
/// The people of one list of places; more are put on copies of it, so that organisations keep their likely sizes.
const LARGEST: usize = 15_000;

/// The places, so large that together they have so many people.
pub(super) fn sized(places: &[Place], people: usize) -> Vec<Place> {
    let copies = people.div_ceil(LARGEST);
    let mut all: Vec<Place> = Vec::with_capacity(places.len() * copies);
    for copy in 1..=copies {
        all.extend(places.iter().cloned().map(|place| match copy {
            1 => place,
            _ => Place { slug: format!("{}-{copy}", place.slug), name: format!("{} {copy}", place.name), ..place },
        }));
    }
    let total: usize = all.iter().map(|place| place.staff as usize).sum::<usize>().max(1);
    let mut given = 0;
    let mut before = 0;
    for place in &mut all {
        // Rounding the sums instead of the sizes leaves nobody out.
        before += place.staff as usize;
        let staff = (before * people / total).saturating_sub(given).max(2);
        given += staff;
        place.staff = u32::try_from(staff).unwrap_or(u32::MAX);
    }
    all
}

/// A time in one post.
#[derive(Clone, Debug)]
pub(super) struct Spell {
    pub position: String,
    /// Who led her then.
    pub manager: Option<PersonId>,
    pub from: NaiveDate,
    /// The last day; none for somebody who is still there.
    pub to: Option<NaiveDate>,
}

/// Somebody of an organisation, with her posts one after the other.
#[derive(Clone, Debug)]
pub(super) struct Worker {
    pub person: PersonId,
    pub organisation: OrganisationId,
    pub language: Language,
    pub spells: Vec<Spell>,
}

/// An organisation.
pub(super) struct Town {
    pub consortium: Consortium,
    pub kind: OrganisationKind,
    pub people: Vec<Worker>,
}

/// Invents one organisation after the other.
pub(super) struct Towns {
    seed: u64,
    first: NaiveDate,
    until: NaiveDate,
    namer: Namer,
    /// Who of the organisation before also works for the next.
    shared: Vec<(PersonId, Language)>,
}

/// Somebody in a post.
#[derive(Clone, Copy)]
struct Holder {
    person: PersonId,
    female: bool,
    since: NaiveDate,
}

impl Towns {
    pub(super) fn new(seed: u64, first: NaiveDate, until: NaiveDate) -> Self {
        Self { seed, first, until, namer: Namer::default(), shared: Vec::new() }
    }

    /// The next organisation.
    pub(super) fn next(&mut self, ids: &mut Ids, place: &Place) -> Town {
        let staffing = staffing::plan(place);
        let chance = Generator::for_name(&format!("{} {}", self.seed, place.slug));
        let mut filling = Filling {
            organisation: OrganisationId(ids.next()),
            ids,
            chance,
            namer: &mut self.namer,
            place,
            posts: &staffing.posts,
            units: Vec::new(),
            taken: BTreeSet::new(),
            consortium: Consortium { population: Population::default(), sign_ins: Vec::new() },
            over: Vec::new(),
        };
        filling.add_organisation(&staffing.units);
        let mut holders = filling.first_holders(self.first);
        for (day, post) in filling.vacancies(self.first, self.until) {
            filling.vacate(&mut holders, day, post);
        }
        filling.finish(&holders, std::mem::take(&mut self.shared));
        let town = Town { kind: place.kind(), people: filling.workers(), consortium: filling.consortium };
        let mut chance = Generator::for_name(&format!("{} {} shares", self.seed, place.slug));
        let staying = town.people.iter().filter(|worker| worker.spells.iter().any(|spell| spell.to.is_none()));
        self.shared = staying.filter(|_| chance.happens(IN_TWO)).map(|worker| (worker.person, worker.language)).collect();
        town
    }
}

struct Filling<'a> {
    ids: &'a mut Ids,
    chance: Generator,
    namer: &'a mut Namer,
    place: &'a Place,
    posts: &'a [Post],
    organisation: OrganisationId,
    units: Vec<UnitId>,
    taken: BTreeSet<String>,
    consortium: Consortium,
    /// Post, holder and last day of what is over.
    over: Vec<(usize, Holder, NaiveDate)>,
}

impl Filling<'_> {
    fn add_organisation(&mut self, units: &[staffing::UnitPost]) {
        let place = self.place;
        let code = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let population = &mut self.consortium.population;
        population.organisations.push(NewOrganisation {
            id: self.organisation,
            slug: place.slug.clone(),
            name: place.name.clone(),
            kind: place.kind(),
            country: place.country.clone(),
            lau_code: code(&place.lau_code),
            nuts3: code(&place.nuts3),
            population: (place.population > 0).then_some(place.population),
            headcount: Some(place.staff),
            default_language: place.language,
            created_at: start(),
        });
        for unit in units {
            let id = UnitId(self.ids.next());
            let parent = unit.parent.and_then(|index| self.units.get(index).copied());
            population.units.push(NewUnit { id, organisation: self.organisation, parent, name: unit.name.clone(), created_at: start() });
            self.units.push(id);
        }
    }

    fn hire(&mut self, post: usize, since: NaiveDate) -> Holder {
        let Identity { given_name, family_name, email, female } =
            self.namer.identity(&mut self.chance, self.place, &self.posts[post], &mut self.taken);
        let person = PersonId(self.ids.next());
        if self.posts[post].mailbox.is_some() {
            self.consortium.sign_ins.push(person);
        }
        let language = self.place.language;
        self.consortium.population.people.push(NewPerson { id: person, email, given_name, family_name, language, created_at: start() });
        Holder { person, female, since }
    }

    /// Those who were there when the time began, hired in the fifteen years before.
    fn first_holders(&mut self, first: NaiveDate) -> Vec<Holder> {
        let posts = 0..self.posts.len();
        let hire = |post| {
            let days = 60 + self.chance.below(15 * 365) as u64;
            self.hire(post, first.checked_sub_days(Days::new(days)).unwrap_or(first))
        };
        posts.map(hire).collect()
    }

    /// The days on which posts are vacated, in their order. The posts of those who sign in are kept.
    fn vacancies(&mut self, first: NaiveDate, until: NaiveDate) -> Vec<(NaiveDate, usize)> {
        let days = usize::try_from((until - first).num_days()).unwrap_or(0);
        let mut all = Vec::new();
        for (post, _) in self.posts.iter().enumerate().filter(|(_, post)| post.mailbox.is_none()) {
            for year in 0..days.div_ceil(365) {
                let day = year * 365 + self.chance.below(365);
                if self.chance.happens(VACATED) && day < days {
                    all.push((first + Days::new(day as u64), post));
                }
            }
        }
        all.sort_unstable();
        all
    }

    /// Whoever holds a post leaves it the day before; her successor comes from inside or from outside.
    fn vacate(&mut self, holders: &mut [Holder], day: NaiveDate, post: usize) {
        let Some(last) = self.end(holders, day, post) else { return };
        let inside = self.chance.below(self.posts.len());
        let candidate = inside != post && self.posts[inside].mailbox.is_none() && self.posts[inside].manager.is_some();
        if candidate && self.chance.happens(FROM_INSIDE) && self.end(holders, day, inside).is_some() {
            holders[post] = Holder { since: day, ..holders[inside] };
            holders[inside] = self.hire(inside, day);
        } else {
            // The post stays empty for some weeks.
            let day = (last + Days::new(1 + self.chance.below(60) as u64)).min(day + Days::new(45));
            holders[post] = self.hire(post, day);
        }
    }

    /// Ends somebody's time in a post, if it was long enough.
    fn end(&mut self, holders: &[Holder], day: NaiveDate, post: usize) -> Option<NaiveDate> {
        let holder = holders[post];
        let last = day.pred_opt().filter(|last| (*last - holder.since).num_days() >= SHORTEST)?;
        self.over.push((post, holder, last));
        Some(last)
    }

    fn finish(&mut self, holders: &[Holder], shared: Vec<(PersonId, Language)>) {
        let over = std::mem::take(&mut self.over);
        let all = over.iter().map(|(post, holder, last)| (*post, *holder, Some(*last)));
        for (post, holder, to) in all.chain(holders.iter().enumerate().map(|(post, holder)| (post, *holder, None))) {
            let Post { unit, position, manager, roles, .. } = &self.posts[post];
            // Who led the post on its holder's last day; for those who stay, who leads it now.
            let led = |manager: usize| {
                let then = to.and_then(|day| over.iter().find(|(of, holder, last)| *of == manager && holder.since <= day && day <= *last));
                then.map_or(holders[manager].person, |(_, holder, _)| holder.person)
            };
            let position = if holder.female { position.0 } else { position.1 };
            let manager = manager.map(led).filter(|manager| *manager != holder.person);
            self.add_membership(holder, self.units.get(*unit).copied(), position, manager, roles.clone(), to);
        }
        let Some((head, post)) = holders.first().zip(self.posts.first()) else { return };
        for (person, _) in shared {
            let also = Holder { person, female: false, since: head.since };
            let position = self.posts.last().unwrap_or(post).position.0;
            self.add_membership(also, self.units.first().copied(), position, Some(head.person), BTreeSet::from([Role::Learner]), None);
        }
    }

    fn add_membership(
        &mut self,
        holder: Holder,
        unit: Option<UnitId>,
        position: &str,
        manager: Option<PersonId>,
        roles: BTreeSet<Role>,
        to: Option<NaiveDate>,
    ) {
        let id = MembershipId(self.ids.next());
        let population = &mut self.consortium.population;
        population.ends.extend(to.map(|to| (id, to)));
        population.memberships.push(NewMembership {
            id,
            person: holder.person,
            organisation: self.organisation,
            unit,
            position: Some(position.to_owned()),
            manager,
            roles,
            valid_from: holder.since,
            created_at: start(),
        });
    }

    /// Everybody with her posts in the order of their days.
    fn workers(&self) -> Vec<Worker> {
        let population = &self.consortium.population;
        let mut spells: BTreeMap<PersonId, Vec<Spell>> = BTreeMap::new();
        for membership in &population.memberships {
            spells.entry(membership.person).or_default().push(Spell {
                position: membership.position.clone().unwrap_or_default(),
                manager: membership.manager,
                from: membership.valid_from,
                to: population.ends.get(&membership.id).copied(),
            });
        }
        let worker = |(person, mut spells): (PersonId, Vec<Spell>)| {
            spells.sort_by_key(|spell| spell.from);
            Worker { person, organisation: self.organisation, language: self.place.language, spells }
        };
        spells.into_iter().map(worker).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::source::places;
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn places_have_together_as_many_people_as_are_wanted() {
        for people in [300, 2_000, 20_000, 100_000] {
            let all = sized(&places().unwrap(), people);
            let sum: usize = all.iter().map(|place| place.staff as usize).sum();
            assert!(sum >= people && sum <= people + 2 * all.len(), "{sum} for {people}");
            let slugs: BTreeSet<_> = all.iter().map(|place| &place.slug).collect();
            assert_eq!(slugs.len(), all.len());
        }
    }

    #[test]
    fn nobody_is_in_two_posts_of_a_town_at_once_and_every_post_is_held_at_the_end() {
        let (first, until) = (day("2021-11-20"), day("2026-11-20"));
        let place = places().unwrap().into_iter().find(|place| place.slug == "kocevje").unwrap();
        let mut ids = Ids::starting_at(super::super::midnight(first));
        let town = Towns::new(1, first, until).next(&mut ids, &Place { staff: 400, ..place });
        let staying = town.people.iter().filter(|worker| worker.spells.iter().any(|spell| spell.to.is_none())).count();
        assert_eq!(staying, 400);
        assert!(town.people.len() > 450, "{} people in five years", town.people.len());
        assert!(town.people.iter().any(|worker| worker.spells.len() > 1), "some move");
        for worker in &town.people {
            for pair in worker.spells.windows(2) {
                assert!(pair[0].to.is_some_and(|last| last < pair[1].from), "{worker:?}");
            }
            assert!(worker.spells.iter().all(|spell| spell.to.is_none_or(|last| last >= spell.from && last < until)), "{worker:?}");
        }
    }
}
