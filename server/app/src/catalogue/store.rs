//! SQL of this slice. Nothing here belongs to a person, so no function takes a scope.

mod courses;
mod media;
mod problems;
mod versions;

pub(super) use courses::{NewCourse, Shown, course, course_by_key, course_by_slug, insert_course, names, set_live, settled, shown};
pub(super) use media::{insert_media, insert_rendition, media, rendered, rendition};
pub(super) use problems::{known_problems, problems, replace_problems};
pub(super) use versions::{
    NewVersion, VersionFacts, followed, insert_version, newest_standing, next_number, set_withdrawn, version, version_by_hash, versions,
};
