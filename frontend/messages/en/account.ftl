# Signing in, the person's own account, and the two statements that the law asks for.

sign-in-title = Sign in
sign-in-lead = Use the e-mail address your organisation invited you with.
sign-in-forgotten = I have forgotten my password
sign-in-password-set = Your new password has been saved. Sign in with it now.
sign-in-invitation-accepted = Your account is ready. Sign in with your new password.
field-email-missing = Enter your e-mail address
field-new-password = New password
field-new-password-hint = At least 12 characters. A sentence that only you would think of works well.
field-new-password-short = Enter a password of at least { $min } characters
field-too_long = Write fewer characters: at most 200
field-like_the_address = Do not use your e-mail address as password
field-common = Many people use this password and it is guessed first. Choose another one.
field-current-password = Current password

reset-title = Set a new password
reset-lead = Enter your e-mail address. We will send you a link with which you can set a new password.
reset-action = Send the link
reset-sent-title = Check your e-mail
reset-sent-text = If there is an account for { $email }, a link is on its way.
reset-sent-hint = If nothing arrives within ten minutes, look in the spam folder or ask your organisation’s administrator.
reset-set-title = Choose a new password
reset-set-action = Save the password
reset-back = Back to sign in

invitation-title = Accept the invitation
invitation-lead = Choose a password for your account. After that you can sign in and start learning.
invitation-language = The pages will be in the language that is chosen at the top of this page. You can change it at any time.
invitation-action = Create the account
invitation-no-token = This link is not complete. Open the link in your invitation again, or ask your organisation for a new invitation.

me-title = My account
me-name = Name
me-unit = Unit
me-position = Position
me-roles = Roles
me-member-since = Member since
me-sections = More of my account
me-section-data = My data
me-section-data-text = Everything that is held about you, and a copy of it.
me-section-access = Who looked at my data
me-section-access-text = When somebody else opened or changed something of yours.
me-section-details = Name and e-mail address
me-section-details-text = Correct what is wrong.
me-section-sign-ins = Password and sign-ins
me-section-sign-ins-text = Change the password, and see and end where you are signed in.
me-section-erasure = Be forgotten
me-section-erasure-text = Ask your organisation to delete what it holds about you.
me-display = How the pages look
me-display-hint = They are kept with your account and shown on every device.
me-password = Change the password
password-change-action = Change the password
password-changed = Your password has been changed.

privacy-lead = What Skillpact stores about you, who can see it, and what you can do about it. Your organisation is responsible for your data.
privacy-held-title = What is stored
privacy-held-account = Your name, e-mail address and language, and your unit, position and roles in your organisation.
privacy-held-learning = The courses you have chosen, the lessons you have read, your answers and the results of tests.
privacy-held-skills = The skill levels that follow from them, with their date and origin.
privacy-held-log = A log of changes and of who looked at people’s data, for the security of the system.
privacy-seen-title = Who can see it
privacy-seen-hr = HR officers of your organisation see which courses you have completed and your skill levels. They never see your answers.
privacy-seen-manager = Your line manager sees the same for the people in the team.
privacy-seen-others = Other organisations see nothing about you. Reports across organisations contain only numbers in which nobody can be recognised.
privacy-decisions-title = Decisions
privacy-decisions = Nothing about you is decided automatically. Levels are calculated by published rules, and people decide what follows from them.
privacy-device-title = On your device
privacy-device = One cookie keeps you signed in. The browser also remembers language, colours and text size, and answers that have not been sent yet. Nothing is used for tracking or advertising.
privacy-rights-title = Your rights

me-notifications = Notifications
me-notifications-hint = Choose what you are told, here and by mail.
privacy-rights = Under “My account” you can see everything that is held about you, take a copy, see who looked at it, correct your name and address, and ask to be forgotten.
privacy-officer = The data protection officer helps you:
privacy-officer-unset = The operator has not named a data protection officer here yet. Turn to the administrator of your organisation.
privacy-complain = You can also complain to the supervisory authority: { $authority }.
privacy-authority-unset = the one of your country
