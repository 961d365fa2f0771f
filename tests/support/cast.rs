//! The people of the tests: two municipalities and a tourism company, with somebody in every role.
//!
//! Names are chosen so that a leak shows: whatever belongs to Logatec has names that occur nowhere else.

use chrono::{DateTime, NaiveDate, Utc};
use skillpact::organisations::{NewMembership, NewOrganisation, NewPerson, NewUnit, OrganisationKind, Population};
use skillpact::platform::access::Role;
use skillpact::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use skillpact::platform::language::Language;
use uuid::Uuid;

/// An organisation.
#[derive(Debug)]
pub struct Home {
    number: u128,
    /// Its short name.
    pub slug: &'static str,
    /// Its name.
    pub name: &'static str,
    kind: OrganisationKind,
}

/// A unit of an organisation.
#[derive(Debug)]
pub struct Office {
    number: u128,
    home: &'static Home,
    parent: Option<&'static Office>,
    /// Its name.
    pub name: &'static str,
}

/// Somebody who can sign in.
#[derive(Debug)]
pub struct Somebody {
    number: u128,
    /// Her address.
    pub email: &'static str,
    /// Given name.
    pub given_name: &'static str,
    /// Family name.
    pub family_name: &'static str,
    places: &'static [Place],
}

#[derive(Debug)]
struct Place {
    home: &'static Home,
    office: Option<&'static Office>,
    manager: Option<&'static Somebody>,
    roles: &'static [Role],
}

const fn place(home: &'static Home, roles: &'static [Role]) -> Place {
    Place { home, office: None, manager: None, roles }
}

const fn desk(office: &'static Office, manager: Option<&'static Somebody>, roles: &'static [Role]) -> Place {
    Place { home: office.home, office: Some(office), manager, roles }
}

macro_rules! people {
    ($($name:ident $number:literal $email:literal $given:literal $family:literal $places:expr;)*) => {
        $(
            #[doc = concat!($given, " ", $family, ", ", $email)]
            pub static $name: Somebody =
                Somebody { number: $number, email: $email, given_name: $given, family_name: $family, places: $places };
        )*
        /// Everybody.
        pub static EVERYBODY: &[&Somebody] = &[$(&$name),*];
    };
}

/// The municipality most stories play in.
pub static KOCEVJE: Home = Home { number: 1, slug: "kocevje", name: "Občina Kočevje", kind: OrganisationKind::Municipality };
/// The neighbour whose data must never be seen.
pub static LOGATEC: Home = Home { number: 2, slug: "logatec", name: "Občina Logatec", kind: OrganisationKind::Municipality };
/// A small business.
pub static HOTEL: Home = Home { number: 3, slug: "hotel-kolpa", name: "Hotel Kolpa", kind: OrganisationKind::Company };
static HOMES: [&Home; 3] = [&KOCEVJE, &LOGATEC, &HOTEL];

/// Kočevje's administration, the top of its tree.
pub static ADMINISTRATION: Office = Office { number: 11, home: &KOCEVJE, parent: None, name: "Občinska uprava" };
/// A part of [`ADMINISTRATION`].
pub static ENVIRONMENT: Office = Office { number: 12, home: &KOCEVJE, parent: Some(&ADMINISTRATION), name: "Oddelek za okolje" };
/// A part of [`ADMINISTRATION`].
pub static FINANCE: Office = Office { number: 13, home: &KOCEVJE, parent: Some(&ADMINISTRATION), name: "Oddelek za finance" };
/// Logatec's only unit.
pub static LOGATEC_OFFICE: Office = Office { number: 21, home: &LOGATEC, parent: None, name: "Logaška pisarna" };
static OFFICES: [&Office; 4] = [&ADMINISTRATION, &ENVIRONMENT, &FINANCE, &LOGATEC_OFFICE];

people! {
    MARTA 101 "marta.zupan@kocevje.example" "Marta" "Zupan" &[desk(&ENVIRONMENT, None, &[Role::LineManager])];
    ANA 102 "ana.novak@kocevje.example" "Ana" "Novak" &[desk(&ENVIRONMENT, Some(&MARTA), &[Role::Learner])];
    BOR 103 "bor.novak@kocevje.example" "Bor" "Novak" &[desk(&ENVIRONMENT, Some(&MARTA), &[Role::Learner])];
    CENE 104 "cene.skof@kocevje.example" "Cene" "Škof" &[desk(&FINANCE, None, &[Role::Learner])];
    TINE 105 "tine.kos@kocevje.example" "Tine" "Kos" &[place(&KOCEVJE, &[Role::Trainer])];
    HANA 106 "hana.zajc@kocevje.example" "Hana" "Zajc" &[desk(&ADMINISTRATION, None, &[Role::HrOfficer])];
    OLGA 107 "olga.hribar@kocevje.example" "Olga" "Hribar" &[desk(&ADMINISTRATION, None, &[Role::OrganisationAdmin])];
    KAJA 108 "kaja.bizjak@kocevje.example" "Kaja" "Bizjak" &[place(&KOCEVJE, &[Role::ConsortiumAdmin])];
    DORA 109 "dora.vidmar@both.example" "Dora" "Vidmar" &[
        desk(&FINANCE, None, &[Role::Learner]),
        desk(&LOGATEC_OFFICE, Some(&LUKA), &[Role::Learner]),
    ];
    LUKA 201 "luka.logar@logatec.example" "Luka" "Logarček" &[desk(&LOGATEC_OFFICE, None, &[Role::LineManager])];
    LARA 202 "lara.logar@logatec.example" "Lara" "Logarica" &[desk(&LOGATEC_OFFICE, Some(&LUKA), &[Role::Learner])];
    HELENA 203 "helena.log@logatec.example" "Helena" "Logič" &[place(&LOGATEC, &[Role::HrOfficer, Role::OrganisationAdmin])];
    VERA 301 "vera.kolpa@hotel.example" "Vera" "Kolpnik" &[place(&HOTEL, &[Role::Learner, Role::OrganisationAdmin, Role::HrOfficer])];
}

/// Texts that only Logatec's own people may ever be sent.
pub static LOGATEC_SECRETS: &[&str] =
    &["Logarček", "Logarica", "Logič", "Helena", "Lara", "Luka", "logatec.example", "Logaška", "Občina Logatec"];

impl Home {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        Uuid::from_u128(self.number)
    }
}

impl Office {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        Uuid::from_u128(self.number)
    }
}

impl Somebody {
    /// Her id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        Uuid::from_u128(self.number)
    }

    /// The id of her membership in an organisation.
    ///
    /// # Panics
    /// When she does not belong there.
    #[must_use]
    pub fn membership(&self, home: &Home) -> Uuid {
        assert!(self.places.iter().any(|place| place.home.number == home.number), "{} does not belong to {}", self.email, home.name);
        Uuid::from_u128(self.number * 1000 + home.number)
    }
}

/// Everything as rows.
pub(crate) fn population(now: DateTime<Utc>, since: NaiveDate) -> Population {
    let organisation = |home: &&Home| NewOrganisation {
        id: OrganisationId(home.id()),
        slug: home.slug.to_owned(),
        name: home.name.to_owned(),
        kind: home.kind,
        country: "SI".to_owned(),
        lau_code: None,
        nuts3: None,
        population: Some(15_000),
        headcount: Some(40),
        default_language: Language::Sl,
        created_at: now,
    };
    let unit = |office: &&Office| NewUnit {
        id: UnitId(office.id()),
        organisation: OrganisationId(office.home.id()),
        parent: office.parent.map(|parent| UnitId(parent.id())),
        name: office.name.to_owned(),
        created_at: now,
    };
    let person = |somebody: &&Somebody| NewPerson {
        id: PersonId(somebody.id()),
        email: somebody.email.to_owned(),
        given_name: somebody.given_name.to_owned(),
        family_name: somebody.family_name.to_owned(),
        language: Language::En,
        created_at: now,
    };
    let membership = |somebody: &'static Somebody, place: &'static Place| NewMembership {
        id: MembershipId(somebody.membership(place.home)),
        person: PersonId(somebody.id()),
        organisation: OrganisationId(place.home.id()),
        unit: place.office.map(|office| UnitId(office.id())),
        position: None,
        manager: place.manager.map(|manager| PersonId(manager.id())),
        roles: place.roles.iter().copied().collect(),
        valid_from: since,
        created_at: now,
    };
    let everybody = EVERYBODY.iter().copied();
    Population {
        organisations: HOMES.iter().map(organisation).collect(),
        units: OFFICES.iter().map(unit).collect(),
        people: EVERYBODY.iter().map(person).collect(),
        memberships: everybody.flat_map(|somebody| somebody.places.iter().map(move |place| membership(somebody, place))).collect(),
        ..Population::default()
    }
}
