//! The whole consortium in memory: organisations, units, people with names and addresses, and who belongs where.

use crate::demo::generator::{Generator, Ids};
use crate::demo::source::{Names, Place, places};
use crate::demo::spelling::{bulgarian_female, plain};
use crate::demo::staffing::{self, Post, Staffing};
use crate::organisations::{NewMembership, NewOrganisation, NewPerson, NewUnit, OrganisationKind, Population};
use crate::platform::access::Role;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Where people may sign in to look at two municipalities at once.
pub(super) const IN_TWO: &str = "maja.kos@ravne-na-koroskem.example";
/// Where else she belongs.
const SECOND_HOME: &str = "crna-na-koroskem";

/// The consortium, and who of it may sign in.
#[derive(Clone, Debug)]
pub(super) struct Consortium {
    pub population: Population,
    pub sign_ins: Vec<PersonId>,
}

/// When the invented accounts were made.
pub(super) fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 9, 1, 6, 0, 0).single().unwrap_or_default()
}

/// Invents everybody, the same every time.
pub(super) fn invent() -> Result<Consortium, csv::Error> {
    let places = places()?;
    let mut inventor = Inventor {
        ids: Ids::starting_at(start()),
        consortium: Consortium { population: Population::default(), sign_ins: Vec::new() },
        namer: Namer::default(),
    };
    inventor.add_office();
    for place in &places {
        inventor.add_organisation(place);
    }
    inventor.add_second_home();
    Ok(inventor.consortium)
}

/// The consortium's office alone; the ids that follow are the caller's.
pub(super) fn office(ids: &mut Ids) -> Consortium {
    let mut inventor = Inventor {
        ids: ids.clone(),
        consortium: Consortium { population: Population::default(), sign_ins: Vec::new() },
        namer: Namer::default(),
    };
    inventor.add_office();
    *ids = inventor.ids;
    inventor.consortium
}

struct Inventor {
    ids: Ids,
    consortium: Consortium,
    namer: Namer,
}

/// A person without an id.
pub(super) struct Identity {
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub female: bool,
}

/// Gives people the names of their country.
#[derive(Default)]
pub(super) struct Namer {
    names: BTreeMap<Language, Names>,
}

impl Namer {
    /// Somebody for a post, with an address that nobody has taken.
    pub(super) fn identity(&mut self, generator: &mut Generator, place: &Place, post: &Post, taken: &mut BTreeSet<String>) -> Identity {
        let names = self.names.entry(place.language).or_insert_with(|| Names::of(place.language));
        let female = generator.below(100) < 58;
        let given_name = generator.pick(if female { &names.female } else { &names.male }).cloned().unwrap_or_default();
        let mut family_name = generator.pick(&names.family).cloned().unwrap_or_default();
        if female && place.language == Language::Bg {
            family_name = bulgarian_female(&family_name);
        }
        let name = post.mailbox.map_or_else(|| format!("{}.{}", plain(&given_name), plain(&family_name)), str::to_owned);
        let numbered = |number: u32| match number {
            1 => format!("{name}@{}.example", place.slug),
            _ => format!("{name}{number}@{}.example", place.slug),
        };
        let email = (1..).map(numbered).find(|email| !taken.contains(email)).unwrap_or_default();
        taken.insert(email.clone());
        Identity { given_name, family_name, email, female }
    }
}

impl Inventor {
    /// The association of municipalities itself: one administrator of the consortium and one HR officer.
    fn add_office(&mut self) {
        let office = OrganisationId(self.ids.next());
        self.consortium.population.organisations.push(NewOrganisation {
            id: office,
            slug: "skillpact".to_owned(),
            name: "Association of Municipalities".to_owned(),
            kind: OrganisationKind::Company,
            country: "SI".to_owned(),
            lau_code: None,
            nuts3: Some("SI041".to_owned()),
            population: None,
            headcount: Some(2),
            default_language: Language::En,
            created_at: start(),
        });
        let staff = [
            ("consortium", "Katarina", "Zupan", Role::ConsortiumAdmin, "Head of the consortium's office"),
            ("hr", "Jure", "Hribar", Role::HrOfficer, "HR officer"),
        ];
        for (mailbox, given_name, family_name, role, position) in staff {
            let email = format!("{mailbox}@skillpact.example");
            let identity = Identity { given_name: given_name.to_owned(), family_name: family_name.to_owned(), email, female: true };
            let person = self.add_person(identity, Language::En);
            self.consortium.sign_ins.push(person);
            self.consortium.population.memberships.push(NewMembership {
                id: MembershipId(self.ids.next()),
                person,
                organisation: office,
                unit: None,
                position: Some(position.to_owned()),
                manager: None,
                roles: BTreeSet::from([role]),
                valid_from: start().date_naive(),
                created_at: start(),
            });
        }
    }

    fn add_organisation(&mut self, place: &Place) {
        let Staffing { units, posts } = staffing::plan(place);
        let organisation = OrganisationId(self.ids.next());
        let code = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        self.consortium.population.organisations.push(NewOrganisation {
            id: organisation,
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
        let mut unit_ids: Vec<UnitId> = Vec::with_capacity(units.len());
        for unit in units {
            let id = UnitId(self.ids.next());
            let parent = unit.parent.and_then(|index| unit_ids.get(index).copied());
            self.consortium.population.units.push(NewUnit { id, organisation, parent, name: unit.name, created_at: start() });
            unit_ids.push(id);
        }
        let mut generator = Generator::for_name(&place.slug);
        let mut taken = BTreeSet::from([format!("ana.novak@{}.example", place.slug), IN_TWO.to_owned()]);
        let mut people: Vec<PersonId> = Vec::with_capacity(posts.len());
        for (index, post) in posts.iter().enumerate() {
            let in_two = IN_TWO.ends_with(&format!("@{}.example", place.slug)) && index + 1 == posts.len();
            let identity = if in_two { in_two_identity() } else { self.identity(&mut generator, place, post, &mut taken) };
            let position = if identity.female { post.position.0 } else { post.position.1 };
            let person = self.add_person(identity, place.language);
            people.push(person);
            if post.mailbox.is_some() || in_two {
                self.consortium.sign_ins.push(person);
            }
            self.consortium.population.memberships.push(NewMembership {
                id: MembershipId(self.ids.next()),
                person,
                organisation,
                unit: unit_ids.get(post.unit).copied(),
                position: Some(position.to_owned()),
                manager: post.manager.and_then(|manager| people.get(manager).copied()),
                roles: post.roles.clone(),
                valid_from: first_day(&mut generator),
                created_at: start(),
            });
        }
    }

    fn identity(&mut self, generator: &mut Generator, place: &Place, post: &Post, taken: &mut BTreeSet<String>) -> Identity {
        if post.mailbox == Some("ana.novak") {
            let email = format!("ana.novak@{}.example", place.slug);
            return Identity { given_name: "Ana".to_owned(), family_name: "Novak".to_owned(), email, female: true };
        }
        self.namer.identity(generator, place, post, taken)
    }

    fn add_person(&mut self, identity: Identity, language: Language) -> PersonId {
        let id = PersonId(self.ids.next());
        let Identity { given_name, family_name, email, .. } = identity;
        self.consortium.population.people.push(NewPerson { id, email, given_name, family_name, language, created_at: start() });
        id
    }

    /// An inspector whom two neighbouring municipalities share.
    fn add_second_home(&mut self) {
        let population = &mut self.consortium.population;
        let person = population.people.iter().find(|person| person.email == IN_TWO).map(|person| person.id);
        let home =
            population.organisations.iter().find(|organisation| organisation.slug == SECOND_HOME).map(|organisation| organisation.id);
        let (Some(person), Some(organisation)) = (person, home) else { return };
        let head = population.memberships.iter().find(|membership| membership.organisation == organisation);
        let (unit, manager) = (head.and_then(|head| head.unit), head.map(|head| head.person));
        population.memberships.push(NewMembership {
            id: MembershipId(self.ids.next()),
            person,
            organisation,
            unit,
            position: Some("medobčinska inšpektorica".to_owned()),
            manager,
            roles: BTreeSet::from([Role::Learner]),
            valid_from: start().date_naive(),
            created_at: start(),
        });
    }
}

fn in_two_identity() -> Identity {
    Identity { given_name: "Maja".to_owned(), family_name: "Kos".to_owned(), email: IN_TWO.to_owned(), female: true }
}

/// A day in the fifteen years before the start.
fn first_day(generator: &mut Generator) -> NaiveDate {
    let day = start().date_naive();
    day.checked_sub_days(Days::new(generator.below(15 * 365) as u64 + 60)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisations::EmailAddress;

    #[test]
    fn everybody_has_an_address_of_her_own_in_plain_letters() {
        let people = invent().unwrap().population.people;
        assert!(people.len() > 12_000, "{}", people.len());
        let addresses: BTreeSet<_> = people.iter().map(|person| &person.email).collect();
        assert_eq!(addresses.len(), people.len());
        for person in &people {
            assert!(person.email.is_ascii(), "{}", person.email);
            assert_eq!(EmailAddress::parse("email", &person.email).unwrap().as_str(), person.email);
            assert!(!person.given_name.is_empty() && !person.family_name.is_empty(), "{}", person.email);
        }
    }

    #[test]
    fn inventing_twice_gives_the_same_people() {
        let summary = || {
            let population = invent().unwrap().population;
            population.people.into_iter().map(|person| (person.id, person.email, person.family_name)).collect::<Vec<_>>()
        };
        assert_eq!(summary(), summary());
    }

    #[test]
    fn one_person_belongs_to_two_municipalities() {
        let population = invent().unwrap().population;
        let mut homes: BTreeMap<PersonId, usize> = BTreeMap::new();
        for membership in &population.memberships {
            *homes.entry(membership.person).or_default() += 1;
        }
        assert_eq!(homes.values().filter(|count| **count == 2).count(), 1);
        assert_eq!(homes.len(), population.people.len());
    }
}
