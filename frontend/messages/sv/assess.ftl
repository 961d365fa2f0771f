# Självskattning: början, påståenden, kontroll, resultat. Även orden för nivåer.

assess-title = Självskattning
assess-lead = Säg själv vad du kan. Du ser genast vad som följer av det och vad det betyder.
assess-to-views = Hur andra ser mig: chef, kollegor, samtal
assess-date = { DATETIME($date, dateStyle: "long") }
assess-open = Påbörjad och inte avslutad
assess-begun = Påbörjad { DATETIME($date, dateStyle: "long") }.
assess-progress = { $done } av { $total } besvarade
assess-go-on = Fortsätt
assess-new = En ny självskattning
assess-about-time =
    { $minutes ->
        [one] Den tar ungefär { $minutes } minut.
       *[other] Den tar ungefär { $minutes } minuter.
    }
assess-about-leave = Varje svar sparas genast. Du kan lämna när som helst och fortsätta senare, även på en annan enhet.
assess-about-who = Dina enskilda svar är bara dina. Nivån som följer av dem ser du, din närmaste chef och personalavdelningen.
assess-about-honest = Det finns inga rätta svar och ingenting avgörs automatiskt av dem. Säg det som stämmer i dag.
assess-framework = Ramverk
assess-framework-plain = Det finns inga påståenden för det här ramverket. Du får ange din nivå i varje kompetens.
assess-which = Vilka kompetenser?
assess-which-all = Alla { $count } kompetenser
assess-which-profile =
    { $count ->
        [one] Bara den { $count } kompetens som min profil kräver
       *[other] Bara de { $count } kompetenser som min profil kräver
    }
assess-start = Starta
assess-one-open = Du har redan påbörjat en självskattning av det här ramverket. Fortsätt med den; vill du hellre börja om kastar du den först på dess sista sida.
assess-earlier = Tidigare självskattningar
assess-profile-only = bara profilens kompetenser
assess-step = Kompetens { $number } av { $count }
assess-bar = Besvarade kompetenser
assess-unreviewed = Ingen har granskat översättningen av de här påståendena ännu.
assess-question = Vilken nivå beskriver vad du kan?
assess-answer-0 = Jag kan inte det här ännu
assess-answer-1 = Med hjälp
assess-answer-2 = På egen hand
assess-answer-3 = Jag hjälper andra
assess-no-level = Ingen nivå ännu
assess-saving = Sparar …
assess-saved = Allt är sparat.
assess-not-saved = Dina senaste svar är inte sparade: det finns ingen anslutning. De finns kvar på den här sidan.
assess-save-again = Spara igen
assess-back = Tillbaka
assess-next = Nästa kompetens
assess-skip = Hoppa över så länge
assess-to-check = Kontrollera dina svar
assess-check-now = Stanna här och kontrollera svaren
assess-check = Kontrollera dina svar
assess-check-all = Allt är besvarat.
assess-check-open =
    { $count ->
        [one] { $count } kompetens är inte helt besvarad. Du kan avsluta utan den; då får den ingen nivå.
       *[other] { $count } kompetenser är inte helt besvarade. Du kan avsluta utan dem; då får de ingen nivå.
    }
assess-change = Ändra
assess-unanswered = Inte besvarat
assess-finish-text = När du avslutar blir nivåerna belägg med dagens datum. Du kan inte ändra dem efteråt, men du kan skatta dig själv igen när som helst.
assess-finish = Avsluta och se resultatet
assess-nothing-answered = Besvara först alla påståenden i minst en kompetens
assess-discard = Kasta
assess-discard-title = Ska självskattningen kastas?
assess-discard-text = Alla svar i den raderas. Det kan inte ångras.
assess-keep = Behåll den
assess-result = Ditt resultat
assess-result-lead =
    { $count ->
        [one] { $count } kompetens i { $framework }, som du såg den { DATETIME($date, dateStyle: "long") }.
       *[other] { $count } kompetenser i { $framework }, som du såg dem { DATETIME($date, dateStyle: "long") }.
    }
assess-meaning = Vad det betyder
assess-strengths = Dina styrkor, som du ser dem:
assess-gaps = Längst under det som din profil kräver:
assess-gap = nivå { $level }, det behövs { $required }
assess-critical = Kritisk
assess-uncertain = En självskattning är en uppskattning: människor bedömer sig ganska ofta mer än en nivå för högt eller för lågt. Därför visas ett intervall vid varje nivå. Ett test eller din chefs syn gör den säkrare.
assess-holds = Vilken nivå som gäller avgörs av allt underlag: ett test, en kurs, ett intyg eller din chefs syn kan räknas före det du säger själv. Följ en kompetens för att se vad som avgör.
assess-left-out =
    { $count ->
        [one] { $count } påstående hoppades över; dess kompetens har ingen nivå från den här självskattningen.
       *[other] { $count } påståenden hoppades över; deras kompetenser har ingen nivå från den här självskattningen.
    }
assess-level = Nivå { $level } av { $max }
assess-level-named = { $name } (nivå { $level } av { $max })
assess-band-1 = grundläggande
assess-band-2 = medel
assess-band-3 = avancerad
assess-band-4 = högt specialiserad
assess-range = Troligen mellan { $low } och { $high }.
assess-required = Din profil kräver nivå { $required }.
assess-same = Som förra gången.
assess-higher = Högre än förra gången (nivå { $before }).
assess-lower = Lägre än förra gången (nivå { $before }).
assess-odd = Dina svar här stämmer inte riktigt överens, så nivån är osäkrare.
assess-levels-mean = Vad nivåerna betyder
assess-levels-mean-1 = Nivå 1 och 2: enkla uppgifter, vid behov med vägledning.
assess-levels-mean-2 = Nivå 3 och 4: tydliga uppgifter och vanliga problem på egen hand.
assess-levels-mean-3 = Nivå 5 och 6: olika uppgifter, också svåra, och att vägleda andra.
assess-levels-mean-4 = Nivå 7 och 8: komplexa problem och att förändra hur andra arbetar.
