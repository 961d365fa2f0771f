# Texter som servern själv skriver: e-post.
mail-greeting = Hej { $given_name }!

mail-invitation-subject = { $organisation } bjuder in dig till { $consortium }
mail-invitation-body = { $organisation } har skapat ett konto åt dig på { $consortium }. Där kan du gå kurser i din egen takt och se vilka färdigheter du har visat. Välj ett lösenord för att komma igång.
mail-invitation-action = Välj ett lösenord
mail-invitation-note = Länken fungerar en gång, till och med { $moment } (UTC). Om du inte väntade dig det här meddelandet behöver du inte göra något.

mail-membership-subject = Du hör nu till { $organisation }
mail-membership-body = { $organisation } har lagt till dig på { $consortium }. Logga in med det konto som du redan har.
mail-membership-action = Logga in
mail-membership-note = Om du inte arbetar med den här organisationen, hör av dig till dess administratör.

mail-password-reset-subject = Välj ett nytt lösenord
mail-password-reset-body = Någon, troligen du, har bett om ett nytt lösenord för ditt konto på { $consortium }.
mail-password-reset-action = Välj ett nytt lösenord
mail-password-reset-note = Länken fungerar en gång, till och med { $moment } (UTC). Om du inte bad om den behöver du inte göra något: ditt lösenord är oförändrat.

mail-password-changed-subject = Ditt lösenord har ändrats
mail-password-changed-body = Lösenordet för ditt konto på { $consortium } ändrades { $moment } (UTC). Du har loggats ut på andra enheter.
mail-password-changed-action = Det var inte jag: välj ett nytt lösenord
mail-password-changed-note = Om du ändrade det själv behöver du inte göra något.

mail-work-marked-subject = Ditt arbete har bedömts: { $lesson }
mail-work-marked-body = En utbildare har bedömt ditt arbete ”{ $lesson }” i kursen ”{ $course }”. Logga in för att se poängen och kommentarerna.
mail-work-marked-action = Se resultatet
mail-work-marked-note = Om du inte blev godkänd kan du arbeta vidare och lämna in igen, så långt kursen tillåter.

page-previous-lesson = Föregående lektion
page-next-lesson = Nästa lektion
