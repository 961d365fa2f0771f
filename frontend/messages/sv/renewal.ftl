# Att gå en kurs igen när den slutar gälla.

renewal-from = Du kan förnya den från och med den { DATETIME($date, dateStyle: "long") }.
renewal-asked = Kursen har ändrats så mycket att alla bör gå den igen.
renewal-explain = Du går kursen igen från början, och frågorna i provet väljs på nytt. Det du har gäller till sitt eget slutdatum, och inget går förlorat om du avbryter.
renewal-explain-ended = Du går kursen igen från början, och frågorna i provet väljs på nytt. Ditt tidigare resultat finns kvar.
renewal-start = Förnya kursen
renewal-under-way = Du förnyar den här kursen.
renewal-holds = Tills du är klar gäller din slutförda kurs från den { DATETIME($completed, dateStyle: "long") }; den upphör den { DATETIME($ends, dateStyle: "long") }.
renewal-held = Din slutförda kurs från den { DATETIME($completed, dateStyle: "long") } upphörde att gälla den { DATETIME($ends, dateStyle: "long") }.
renewal-renew = Förnya
renewal-leave = Avbryt förnyelsen
renewal-left = Förnyelsen är avbruten. Du kan återuppta den när du vill.
