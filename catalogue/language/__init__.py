"""Names, numbers and dates as readers of each language write them: CLDR's, through babel, at home only here.

babel is imported at the first call that needs it, not with the modules: 14 ms, and 2–7 ms a language.
"""
