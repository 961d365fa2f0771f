//! What a caller asks a report for.

use crate::platform::ApiError;
use crate::platform::ids::{CourseId, UnitId};
use crate::skills;
use poem_openapi::Enum;
use std::fmt::Write;

/// By what the people of a report are ordered. Names decide among equals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ReportSort {
    /// By family name, then given name.
    #[default]
    FamilyName,
    /// By the unit's name; people without a unit stand last.
    Unit,
    /// By the level of the one skill that the filter names; people without a level stand last.
    Level,
}

/// Whom and what a report shows, in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only people of this unit and the units below it.
    pub unit: Option<UnitId>,
    /// Only people who are on this course for the organisation.
    pub course: Option<CourseId>,
    /// Only this skill's column.
    pub skill: Option<String>,
    /// The order.
    pub sort: ReportSort,
    /// The order turned round; whoever stands last for want of a value still does.
    pub descending: bool,
}

impl Filter {
    /// Refuses what cannot be asked.
    pub fn check(&self) -> Result<(), ApiError> {
        match &self.skill {
            Some(skill) if !skills::knows(skill) => Err(ApiError::invalid("skill", "unknown", "No framework has this skill.")),
            None if self.sort == ReportSort::Level => {
                Err(ApiError::invalid("skill", "required", "Name the skill whose level decides the order."))
            }
            _ => Ok(()),
        }
    }

    /// The order's name in cursors: a cursor of one order cannot be used in another.
    pub fn order_name(&self) -> String {
        let direction = if self.descending { "descending" } else { "ascending" };
        match (self.sort, &self.skill) {
            (ReportSort::FamilyName, _) => format!("competencies family_name {direction}"),
            (ReportSort::Unit, _) => format!("competencies unit {direction}"),
            (ReportSort::Level, skill) => format!("competencies level {} {direction}", skill.as_deref().unwrap_or_default()),
        }
    }

    /// The filter in words for the audit log: ids of units, courses and skills, nothing about people.
    pub fn detail(&self) -> Option<String> {
        let mut detail = String::new();
        if let Some(unit) = self.unit {
            let _ = write!(detail, "unit {unit}, ");
        }
        if let Some(course) = self.course {
            let _ = write!(detail, "course {course}, ");
        }
        if let Some(skill) = &self.skill {
            let _ = write!(detail, "skill {skill}, ");
        }
        let detail = detail.trim_end_matches(", ");
        (!detail.is_empty()).then(|| detail.to_owned())
    }
}
