# Vart ett resultat leder.

way-on-title = Vad som kommer sedan
way-on-plan-text = Din plan visar den kortaste vägen härifrån till det som ditt arbete kräver.
way-on-plan = Visa min plan
way-on-met = I allt som är känt har du det som ditt arbete kräver. Välj vad du vill bli bättre på.
way-on-no-profile-position = Ingen har ännu sagt vad befattningen ”{ $position }” kräver, så det finns ingen plan för dig. Be din personalhandläggare välja en rollprofil för den. Välj kurser själv tills dess.
way-on-no-profile = Ingen har ännu sagt vad ditt arbete kräver, så det finns ingen plan för dig. Be din personalhandläggare ge dig en rollprofil. Välj kurser själv tills dess.
way-on-courses = Sök en kurs
way-on-skills = Visa mina kompetenser

way-on-sitting = Fortsätt din självskattning av { $framework }: { $done } av { $total } besvarade
way-on-request = Ge din bild av { $name }: kollegor tillfrågas
