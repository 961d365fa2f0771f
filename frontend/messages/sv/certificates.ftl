# Intyg över slutförda kurser.

certificates-title = Intyg
certificates-lead = Alla kurser som du har slutfört, med ett intyg som du kan skriva ut eller spara som PDF.
certificates-empty-title = Ingen slutförd kurs än
certificates-empty-text = När du har slutfört en kurs visas intyget här.
certificates-empty-action = Hitta en kurs
certificate-completed = Slutförd den { DATETIME($date, dateStyle: "long") }.
certificate-valid = Gäller till och med { DATETIME($date, dateStyle: "long") }.
certificate-ended = Gällde till och med { DATETIME($date, dateStyle: "long") }.
certificate-renewed = Den förnyades senare.
certificate-open = Öppna intyget
certificate-title = Intyg över slutförd kurs
certificate-none-title = Inte slutförd än
certificate-none-text = Kursen har inget intyg förrän den är slutförd.
certificate-print = Skriv ut eller spara som PDF
certificate-print-help = Välj ”Spara som PDF” som skrivare i fönstret som öppnas.
certificate-has-completed = har slutfört kursen
certificate-no-longer = Intyget gäller inte längre. Gå kursen igen för att förnya dina kunskaper.
certificate-date = Slutförd den
certificate-valid-until = Gäller till och med
certificate-organisation = På uppdrag av
certificate-time = Beräknad tid
certificate-result = Resultat på slutprovet
certificate-number = Intygets nummer
certificate-skills = Kompetenser
certificate-skill = { $title }: nivå { $level } av { $max }
certificate-rule = Vad som krävdes
certificate-what-it-is = Detta är ett utdrag över vad som gjorts på plattformen. Det är inte undertecknat och är inget mikromeritbevis.
certificate-day = { DATETIME($date, dateStyle: "long") }
certificate-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
certificate-share = { $share }
