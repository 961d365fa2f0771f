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
me-wrong-data = If your name or e-mail address is wrong, tell the administrator of your organisation.
me-unit = Unit
me-position = Position
me-roles = Roles
me-member-since = Member since
me-display = How the pages look
me-display-hint = They are kept with your account and shown on every device.
me-password = Change the password
password-change-action = Change the password
password-changed = Your password has been changed.

accessibility-lead = Skillpact is made so that everybody can learn with it, whatever device, program or body they use.
accessibility-status-title = Compliance status
accessibility-status = The platform is built to the standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Because of the gaps listed below it is partially compliant.
accessibility-gaps-title = What is not accessible yet
accessibility-gap-content = Courses are written by trainers. Images, tables and linked documents in a course may lack what a screen reader needs.
accessibility-gap-language = Some courses are not available in every language. They are then shown in their original language, which is marked as such.
accessibility-gap-audit = An audit by an independent body has not taken place yet.
accessibility-help-title = What you can rely on
accessibility-help-keyboard = Everything can be done with the keyboard alone, and the place you are in is always visible.
accessibility-help-size = Text can be enlarged to 400 % without scrolling sideways. Text size and colours can be set under “My account”; the settings of your device are respected.
accessibility-help-time = No test and no form has a time limit, and answers are saved as you give them.
accessibility-help-print = Every lesson can be printed.
accessibility-feedback-title = Tell us about barriers
accessibility-feedback = If something keeps you from learning, or you need a course in another form, tell the administrator of your organisation. You will get an answer with a solution or a date for one.
accessibility-enforcement = If the answer does not satisfy you, you can turn to the body in your country that supervises the accessibility of public-sector websites.
accessibility-preparation-title = Preparation of this statement
accessibility-preparation = This statement rests on a self-assessment by the makers of the platform, with automatic checks and checks by hand. It follows Implementing Decision (EU) 2018/1523.

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
privacy-rights = You can ask your organisation to see, correct or delete your data, and for a copy of it. The data protection officer of your organisation helps with this; you can also complain to the supervisory authority of your country.

me-notifications = Notifications
me-notifications-hint = Choose what you are told, here and by mail.
