# Team.
