# Where a result leads.

way-on-title = What comes next
way-on-plan-text = Your plan shows the shortest way from here to what your work needs.
way-on-plan = See my plan
way-on-met = In everything that is known you hold what your work needs. Choose what you want to be better at.
way-on-no-profile-position = Nobody has said yet what your position “{ $position }” needs, so there is no plan for you. Ask your HR officer to choose a role profile for it. Until then, choose courses yourself.
way-on-no-profile = Nobody has said yet what your work needs, so there is no plan for you. Ask your HR officer to give you a role profile. Until then, choose courses yourself.
way-on-courses = Look for a course
way-on-skills = See my skills

way-on-sitting = Go on with your self-assessment of { $framework }: { $done } of { $total } answered
way-on-request = Give your view of { $name }: colleagues are asked
