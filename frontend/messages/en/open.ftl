# Open courses without an account, taking over what was done in them, signing up, and handing a course on.

open-kicker = Open course: no account needed
open-other-language = This course is not available in your language. You are reading it in: { $language }
open-licence = Licence { $licence }. Written by { $authors }.
open-before = Back: { $title }
open-needs-account = Handing in files takes an account.
open-nothing-answered = Answer the question first
open-to-course = Open the course in your account
open-account-title = Going on with an account
open-account-text = With an account you can take the final test, get a record of completion, and go on with any device. What you answered here goes with you.
open-register-title = Sign up with your organisation

device-title = Where your answers are
device-text = Your answers and your progress stay in this browser on this device. Nothing about you is stored on the server. On a shared device, remove them when you have finished.
device-remove = Remove my answers from this device
device-removed = The answers were removed from this device.
device-not-kept = This browser keeps no data, so this answer is lost when you leave the page.

takeover-title = You have answers on this device
takeover-answers =
    { $count ->
        [one] We found { $count } answer on this device.
       *[other] We found { $count } answers on this device.
    }
takeover-lessons =
    { $count ->
        [one] { $count } lesson is finished.
       *[other] { $count } lessons are finished.
    }
takeover-question = Are they yours? Then you can take them over into your account for { $organisation }. If not, remove them.
takeover-yes = Take them over
takeover-no = Remove them from this device
takeover-done =
    { $taken ->
        [one] { $taken } answer is in your account now.
       *[other] { $taken } answers are in your account now.
    }
takeover-refused =
    { $refused ->
        [one] { $refused } could not be taken over, because the course has changed.
       *[other] { $refused } could not be taken over, because the course has changed.
    }

register-title = Sign up
register-lead = Choose your organisation and give your name and e-mail address. You get a link to finish.
register-given = Given name
register-family = Family name
register-given-missing = Enter your given name
register-family-missing = Enter your family name
register-email-missing = Enter your e-mail address
register-domains = Only addresses that end in: { $domains }
register-privacy = Until you follow the link, no account exists. What you enter is deleted when the link is no longer valid.
register-action = Send me the link
register-sent-title = Look into your mailbox
register-sent-text = If { $email } can be signed up, a message with a link is on its way there. It may take a few minutes; look into the spam folder too.
register-closed-title = Nobody can sign up here at the moment
register-closed-text = No organisation allows it. Ask your organisation to invite you.
register-have-account = I have an account: sign in
complete-title = Welcome to { $organisation }
complete-lead = { $name }, choose a password to finish. You are then signed in.
complete-known = { $name }, you have an account already. Confirm that you want to join { $organisation }, then sign in as usual.
complete-action = Finish
field-domain_not_allowed = This organisation does not take addresses of this kind
field-not_a_domain = Write a domain such as kocevje.si

share-title = Share this course
share-text = Anybody can read this course without an account, with this link or this code.
share-link = Link
share-copy = Copy the link
share-copied = The link was copied.
share-copy-yourself = The link is selected. Copy it with the keyboard.
share-code-alt = Code for telephones that leads to the course “{ $title }”
share-download = Download the code
share-print = Print the code

registration-title = Signing up without an invitation
registration-text = If you allow it, people sign up by themselves and become learners of your organisation. They confirm their e-mail address first.
registration-allow = May people sign up by themselves?
registration-allow-yes = Yes
registration-allow-no = No, people are invited
registration-domains = E-mail domains
registration-domains-hint = One on each line, such as kocevje.si. Left empty, anybody with any address can sign up.
registration-save = Save
registration-saved = Saved.
registration-link = Link to sign up
