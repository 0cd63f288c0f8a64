"""The shelf of fields of work: one file a field, each with the occupations that people ask about most.

Names, tasks and skills are in our own words. The codes point into O*NET-SOC 2019, so that the official data can be
laid beside a row when somebody loads it.
"""
