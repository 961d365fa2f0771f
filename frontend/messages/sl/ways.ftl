# Kam vodi rezultat.

way-on-title = Kaj sledi
way-on-plan-text = Vaš načrt pokaže najkrajšo pot od tu do tega, kar potrebuje vaše delo.
way-on-plan = Pokaži moj načrt
way-on-met = V vsem, kar je znano, dosegate, kar potrebuje vaše delo. Izberite, v čem želite biti boljši.
way-on-no-profile-position = Nihče še ni določil, kaj potrebuje delovno mesto „{ $position }“, zato za vas še ni načrta. Prosite kadrovsko službo, da izbere profil. Do takrat izbirajte tečaje sami.
way-on-no-profile = Nihče še ni določil, kaj potrebuje vaše delo, zato za vas še ni načrta. Prosite kadrovsko službo, da vam dodeli profil. Do takrat izbirajte tečaje sami.
way-on-courses = Poišči tečaj
way-on-skills = Pokaži moje kompetence

way-on-sitting = Nadaljujte samooceno okvira { $framework }: odgovorjeno { $done } od { $total }
way-on-request = Povejte svoj pogled ({ $name }): sprašujemo sodelavce
