# The frame of every page, the words that more than one area uses, and what can go wrong.

product-name = Skillpact
skip-to-content = Skip to the content
navigation = Main navigation
menu = Menu
nav-home = Home
nav-catalogue = Courses
nav-skills = My skills
nav-team = My team
nav-plan = My plan
nav-reports = Reports
nav-people = People
nav-teach = Marking
nav-author = Authoring
nav-administration = Administration
nav-account = My account
nav-notifications =
    { $count ->
        [0] Notifications, none unread
        [one] Notifications, { $count } unread
       *[other] Notifications, { $count } unread
    }
sign-out = Sign out
organisation = Organisation
language = Language
language-changed = The language has been changed.
# Each language in its own words, the same in every file.
language-en = English
language-sl = Slovenščina
language-bg = Български
language-sv = Svenska
language-it = Italiano
footer-about = Skillpact, the shared learning platform of municipalities
accessibility-title = Accessibility
privacy-title = Privacy

waiting = Loading…
try-again = Try again
close = Close
cancel = Cancel
continue = Continue
go-home = Go to the home page
field-optional = (optional)
error-prefix = Error:
error-summary-title = There is a problem
password-show = Show
password-hide = Hide
pager-shown =
    { $shown ->
        [one] { $shown } entry shown
       *[other] { $shown } entries shown
    }
pager-shown-of = { $shown } of { $total } shown
pager-more = Show more
date-long = { DATETIME($date, dateStyle: "long") }
completed-on = Completed on { DATETIME($date, dateStyle: "long") }.
valid-until = Valid until { DATETIME($date, dateStyle: "long") }.

role-learner = Learner
role-trainer = Trainer
role-hr_officer = HR officer
role-line_manager = Line manager
role-organisation_admin = Organisation administrator
role-consortium_admin = Consortium administrator

not-found-title = Page not found
not-found-text = There is nothing at this address. It may be mistyped, or the page may have been moved.
failure-title = This page could not be shown
refused-title = You may not open this page
refused-text = This page is for people with another role in your organisation.

sign-in-action = Sign in
field-email = E-mail address
field-password = Password
field-password-missing = Enter your password
sign-in-again-title = Please sign in again
sign-in-again-text = Your sign-in has expired. Nothing you wrote is lost: enter the password of { $email } and it will be sent.

# One for each code of the API.
problem-network-lost = The connection is lost. Check your network and try again; nothing you wrote has been lost.
problem-internal = Something went wrong on our side. Please try again in a few minutes.
problem-internal-trace = Something went wrong on our side. If it happens again, give your administrator this number: { $trace }
problem-unavailable = The service is not available at the moment. Please try again in a few minutes.
problem-storage_full = There is no room for more data at the moment. Nothing was saved; try again later.
problem-bad_request = The request could not be understood. Reload the page and try again.
problem-not_signed_in = You are not signed in.
problem-sign_in_expired = Your sign-in has expired. Please sign in again.
problem-forbidden = You do not have permission to do this.
problem-not_found = This does not exist, or not any more.
problem-conflict = Someone has changed this in the meantime. Reload the page and try again.
problem-invalid_input = Some of what was entered cannot be accepted.
problem-too_many_requests = Too many attempts. Wait a few minutes and try again.
problem-too_large = That is too large to be accepted.
problem-unsupported_media_type = This kind of file is not accepted.
problem-method_not_allowed = This is not possible here.
problem-wrong_credentials = The e-mail address or the password is not right.
problem-token_invalid = This link is no longer valid. Ask for a new one.
problem-bad_cursor = The list has changed. Reload the page.
problem-attempt_closed = This test has already been submitted.
problem-time_over = The time for this test is over. What was saved before counts.
problem-no_attempts_left = You have used all the attempts for this test.
problem-lesson_unfinished = Finish the lessons before the test first.
problem-wrong_organisation = This belongs to another organisation.
problem-email_taken = There is already an account with this e-mail address.
problem-already_in_use = This is still in use and cannot be removed.
problem-cross_site = The request came from another site and was refused.
problem-password_too_weak = This password is too easy to guess. Choose a longer one.
