# Asking before a page is left with something that is not saved.

leave-title = Lämna sidan utan att spara?
leave-text = Det du har ändrat på den här sidan är inte sparat ännu. Om du lämnar sidan går det förlorat.
leave-stay = Stanna här
leave-go = Lämna sidan
