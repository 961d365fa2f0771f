# The words of administration: people, organisations, access for programs, audit log.

number = { NUMBER($number) }
date-time = { DATETIME($date, dateStyle: "medium", timeStyle: "short") }

overview-title = Administration
overview-organisations = The organisations of the consortium, and adding new ones.
overview-organisation = Name, size and language, and the units that people belong to.
overview-people = Who belongs to the organisation, in which unit and with which roles.
overview-tokens = Keys with which other programs read the organisation’s data.
overview-audit = Who did or saw what, and when.
overview-erasure-title = Requests to be forgotten
overview-erasure = People who ask your organisation to delete their data.

people-title = People
people-title-team = My team
people-lead-team = The people whose line manager you are.
people-search = Search
people-search-hint = The beginning of a name or an e-mail address
people-find = Search
people-unit = Unit
people-all-units = All units
people-table = People
people-clear = Show everybody
people-none-title = Nobody has been found
people-none-text = Try fewer letters, or another unit.
people-empty-title = There is nobody here yet
people-empty-text = People appear here as soon as they have been invited, or have become part of your team.

person-name = Name
person-given-name = Given name
person-given-name-missing = Enter a given name
person-family-name = Family name
person-family-name-missing = Enter a family name
person-unit = Unit
person-no-unit = No unit
person-position = Position
person-manager = Line manager
person-roles = Roles
person-roles-missing = Choose at least one role
person-from = Member since
person-to = Over from
person-state = State
person-state-invited = invited
person-state-over = membership over
person-state-ends = over from { DATETIME($date, dateStyle: "long") }
person-none = none
person-change = Place and roles
person-save = Save
person-saved = The changes have been saved.
role-hint-learner = Takes courses and sees their own levels.
role-hint-line_manager = Sees the levels of the people in the team.
role-hint-hr_officer = Sees everybody’s levels, and invites people.
role-hint-trainer = Sees what is wrong in the courses.
role-hint-organisation_admin = Manages people, units, access for programs, and reads the audit log.
role-hint-consortium_admin = Manages the organisations of the consortium.

manager-nobody = Nobody
manager-search = Search for a line manager
manager-none = Nobody has been found. Try fewer letters.
manager-found =
    { $count ->
        [one] { $count } person found. Choose above.
       *[other] { $count } people found. Choose above.
    }

end-title = End the membership
end-explained = When a person leaves the organisation, the membership ends. The person’s account and learning records are not deleted by this.
end-open = End the membership…
end-question = End the membership of { $name }?
end-what-access = The person can no longer learn on behalf of this organisation or see anything of it.
end-what-kept = Completed courses and levels stay in the organisation’s records.
end-what-team = The people of whom this is the line manager keep their places; give them another line manager.
end-what-back = If the person comes back, invite them again.
end-when = When?
end-now = Today, at once
end-on-day = On a later day
end-last-day = Last day of the membership
end-day-missing = Enter today or a later day
end-action = End the membership
end-done = The end of the membership of { $name } has been saved.
end-planned = The membership of { $name } is over from { DATETIME($date, dateStyle: "long") }.
end-take-back = Do not end the membership
end-taken-back-done = The membership goes on.

invite-title = Invite a person
invite-lead = The person becomes a member of { $organisation } and gets an e-mail with a link for choosing a password.
invite-first = The person becomes administrator of the organisation, and invites everybody else.
invite-email-hint = At work; the person signs in with it.
invite-email-missing = Enter an e-mail address
invite-language = Language of the invitation
invite-language-hint = The person can change it later.
invite-action = Send the invitation
invite-sent-title = The invitation is on its way
invite-sent-text = An e-mail is on its way to { $email }: an invitation to { $organisation }.
invite-sent-next = What happens next
invite-sent-explained = The person opens the link, chooses a password and can begin. Until then the list of people shows “invited”. If the mail does not arrive, send the invitation again: the new link then replaces the old one.
invite-another = Invite another person

organisations-title = Organisations
organisations-table = Organisations of the consortium
organisation-add = Add an organisation
organisation-added = The organisation has been added. Invite its first administrator next.
organisation-name = Name
organisation-name-missing = Enter the organisation’s name
organisation-slug = Short name
organisation-slug-hint = For addresses: lower-case letters a–z, digits and hyphens, such as novo-mesto. It cannot be changed later.
organisation-kind = Kind
organisation-country = Country
organisation-country-hint = The two letters of the country, such as SI or BG
organisation-language = Language for new people
organisation-language-hint = Everybody can change it for themselves.
organisation-population = Inhabitants
organisation-headcount = Staff
organisation-headcount-hint = With and without an account
organisation-number-wrong = Enter a whole number, such as 1200
organisation-lau = Code of the local administrative unit (LAU)
organisation-nuts = Code of the region (NUTS 3)
organisation-nuts-hint = Such as SI037
organisation-people = People
organisation-unknown = –
organisation-change = Name, size and language
organisation-saved = The changes have been saved.
organisation-administrators = Administrators
organisation-administrators-text = An organisation is run by its own administrators: they invite people and set up units. You see no personal data of it.
organisation-invite-first = Invite an administrator
kind-municipality = Municipality
kind-tourism_association = Tourism association
kind-company = Company

units-title = Units
units-empty-title = There are no units yet
units-empty-text = Units are departments and teams. Reports can be narrowed to them.
unit-people =
    { $count ->
        [0] no people
        [one] { $count } person
       *[other] { $count } people
    }
unit-add = Add a unit
unit-add-part = Add a part
unit-change = Rename or move
unit-change-title = Rename or move { $name }
unit-delete = Delete
unit-name = Name of the unit
unit-name-missing = Enter a name
unit-parent = Belongs to
unit-top = The organisation itself
unit-added = { $name } has been added.
unit-changed = { $name } has been changed.
unit-deleted = { $name } has been deleted.
unit-delete-question = Delete { $name }?
unit-delete-text = The unit disappears from all lists. Nobody belongs to it, so nobody loses their place.
unit-delete-not = { $name } cannot be deleted
unit-has-parts =
    { $count ->
        [one] { $count } unit belongs to it. Move or delete that one first.
       *[other] { $count } units belong to it. Move or delete those first.
    }
unit-has-people =
    { $count ->
        [one] { $count } person is in it. Give that person another unit first.
       *[other] { $count } people are in it. Give these people another unit first.
    }
unit-had-people = People belonged to it in the past, and the records keep that. You can rename it or move it.

audit-title = Audit log
audit-lead = What was done in the organisation and who looked at people’s data, the newest first. Nobody can change or delete entries.
audit-table = Entries
audit-empty = There are no entries yet
audit-at = When
audit-actor = Who
audit-action = What
audit-record = To what
audit-actor-server = The system
audit-actor-outside = A person outside the organisation
action-account-changed = Changed the account
action-api_token-created = Created access for a program
action-api_token-revoked = Withdrew access from a program
action-attempt-began = Began a test
action-attempt-submitted = Submitted a test
action-course-completed = Completed a course
action-course-published = Published a course
action-demo-filled = Filled the demonstration
action-enrolment-began = Began a course
action-enrolment-withdrawn = Withdrew from a course
action-invitation-accepted = Accepted the invitation
action-membership-changed = Changed a membership
action-membership-ended = Ended a membership
action-organisation-changed = Changed the organisation
action-organisation-created = Added the organisation
action-password-change_refused = Failed to change the password
action-password-changed = Changed the password
action-password_reset-completed = Set a new password by e-mail
action-password_reset-requested = Asked for a new password
action-person-invited = Invited a person
action-report-exported = Downloaded a report
action-report-opened = Opened a report
action-role_profile-created = Wrote a role profile
action-role_profile-changed = Changed a role profile
action-role_profile-mapped = Gave a position its profiles
action-role_profile-given = Gave a person a role profile
action-gaps-person_opened = Opened a person’s gaps
action-gaps-people_opened = Opened the people behind a number
action-campaign-begun = Began a campaign
action-campaign-reminded = Reminded of a campaign
action-campaign-closed = Closed a campaign
action-campaign-members_opened = Opened who takes part in a campaign
action-programme-created = Created a programme
action-programme-changed = Changed a programme
action-programme_rule-created = Added a rule to a programme
action-programme_rule-switched_on = Switched on a programme’s rule
action-programme_rule-paused = Paused a programme’s rule
action-programme_rule-ended = Ended a programme’s rule
action-sign_in-begun = Signed in
action-sign_in-ended = Signed out
action-sign_in-refused = Was refused at sign-in
action-unit-changed = Changed a unit
action-unit-created = Added a unit
action-unit-deleted = Deleted a unit
action-personal_data-downloaded = Took a copy of the own data
action-account-email_change_requested = Asked for a new e-mail address
action-account-email_change_refused = Was refused a new e-mail address
action-account-email_changed = Changed the e-mail address
action-sign_in-others_ended = Ended all other sign-ins
action-erasure-requested = Asked to be forgotten
action-erasure-taken_back = Took back the request to be forgotten
action-erasure-refused = Refused a request to be forgotten
action-erasure-begun = Began to forget a person
action-erasure-carried_out = A person was forgotten
record-erasure_request = Request to be forgotten
record-api_token = Access for a program
record-attempt = Test attempt
record-completion = Completion
record-consortium = Consortium
record-course = Course
record-enrolment = Course enrolment
record-membership = Membership
record-organisation = Organisation
record-person = Person
record-report = Report
record-sign_in = Sign-in
record-unit = Unit

tokens-title = Access for programs
tokens-lead = With a token, a program such as the personnel system reads the organisation’s data over the API. It may do no more than the person who created it.
tokens-api = Description of the API
tokens-table = Tokens
tokens-empty-title = No program has access
tokens-empty-text = Create a token when a program needs one. You can withdraw it at any time.
token-create = Create a token
token-lead = The token is for { $organisation } only.
token-name = What it is for
token-name-hint = The name of the program, so that you know later what you would switch off
token-name-missing = Enter what the token is for
token-permissions = What it may do
token-permissions-hint = Only what the program needs
token-permissions-missing = Choose at least one
token-life = How long it works
token-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
token-created = Created
token-expires = Works until
token-used = Last used
token-never = never
token-actions = Withdraw
token-ended = ended
token-revoke = Withdraw
token-revoke-question = Withdraw “{ $name }”?
token-revoke-text = The program loses its access at once. This cannot be undone; for new access create a new token.
token-revoked = “{ $name }” has been withdrawn.
token-created-title = The token has been created
token-once = This is the only time the token is shown. Copy it now and keep it like a password; Skillpact does not store it in readable form.
token-secret = Token
token-copy = Copy
token-copied = Copied
token-selected = The token is selected. Copy it with the keyboard.
token-how = The program sends it with every request, in the header “Authorization: Bearer …”.
token-ends = It works until { DATETIME($date, dateStyle: "long") }. Create a new one in good time.
token-back = Back to the tokens
permission-organisation-read = Read the organisation and its units
permission-people-read = Read people with unit, position and roles
permission-reports-read = Read reports on levels

# One for each code that the server may say of a field here.
field-not_an_email_address = Enter an e-mail address in the right form, such as ana.novak@example.org
field-email_taken = This person belongs to the organisation already
field-not_yours_to_give = You cannot give or take this
field-not_for_tokens = A token cannot have this
field-last_administrator = This is the organisation’s last administrator. Make somebody else administrator first.
field-before_the_start = Enter a day after the beginning of the membership
field-circular = It cannot stand under itself. Choose something else.
field-not_found = Choose one from this organisation
field-empty = Enter a name
field-not_a_name = Enter a name on one line of at most 200 characters
field-not_a_slug = Enter 2 to 60 lower-case letters a–z, digits and hyphens, such as novo-mesto
field-not_a_country = Enter the two letters of the country, such as SI
field-not_a_code = Enter letters a–z and digits only, such as SI037
field-already_in_use = Another organisation has this short name. Choose a different one.

overview-mail-title = Mail and tasks
overview-mail = State of the mail and of background tasks, and sending again what got stuck.
overview-frameworks-title = Skill frameworks
overview-frameworks = What can be learned and measured, on which scale, and how one edition leads to the next.
overview-policy-title = How levels follow
overview-policy = Which evidence decides somebody’s level; everybody in the organisation can read it.
overview-certificates-title = Certificates to review
overview-certificates = What people have learned elsewhere: look at their certificates and decide what counts.
overview-profiles-title = Role profiles
overview-profiles = What positions need, and who has which profile.
overview-gaps-title = The consortium’s gaps
overview-gaps = Where organisations are below what their work needs, in numbers only.
level-style-title = How levels are shown
level-style-legend = Levels of DigComp and of other frameworks
level-style-hint = Levels themselves stay as they are. A framework without such names or letters shows its numbers; one of your own whose levels have names shows those.
level-style-numbers = Numbers (1 to 8)
level-style-names = Names (four levels)
level-style-letters = Letters (A1 to C2)
