"""Times one rule of a checkout of pabutools on one file: python3 pabutools.py CHECKOUT FILE RULE; prints seconds of processor time, and the winners.

Fractions are exact, as by default; floats, which are faster, where FRACTION says so or gmpy2 is older than the 2.1.5 it asks for (Debian's 2.1.2 changes
its operands). Solvers and file formats that the rules here never touch may be missing; only their names are supplied, so that the modules which name them load."""
import json, os, sys, time, types

checkout, path, rule = sys.argv[1:]
sys.path.insert(0, checkout)
import pulp
if not hasattr(pulp, 'HiGHS'):
    pulp.HiGHS = None
try:
    import preflibtools.instances
except ImportError:
    preflib = types.ModuleType('preflibtools')
    preflib.instances = types.ModuleType('preflibtools.instances')
    preflib.instances.PrefLibInstance = object
    sys.modules.update({'preflibtools': preflib, 'preflibtools.instances': preflib.instances})

import pabutools.fractions
import gmpy2
is_new = tuple(int(part) for part in gmpy2.version().split('.')[:3]) >= (2, 1, 5)
pabutools.fractions.FRACTION = os.environ.get('FRACTION', 'gmpy2' if is_new else 'float')
from pabutools.election import parse_pabulib, Cost_Sat
from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares, sequential_phragmen
from pabutools.tiebreaking import TieBreakingRule

ties = TieBreakingRule(lambda instance, profile, project: (-profile.approval_score(project), project.cost, project.name))
start = time.process_time()
instance, profile = parse_pabulib(path)
read = time.process_time() - start
start = time.process_time()
profile = profile.as_multiprofile()
if rule == 'greedy':
    winners = greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat, tie_breaking=ties)
elif rule == 'sequential-phragmen':
    winners = sequential_phragmen(instance, profile, tie_breaking=ties)
elif rule == 'equal-shares-cost':
    winners = method_of_equal_shares(instance, profile, sat_class=Cost_Sat, tie_breaking=ties)
elif rule == 'equal-shares-cost+add1u':
    bought = method_of_equal_shares(instance, profile, sat_class=Cost_Sat, tie_breaking=ties, voter_budget_increment=1)
    winners = greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat, tie_breaking=ties, initial_budget_allocation=bought)
print(json.dumps({'fractions': pabutools.fractions.FRACTION, 'read': read, 'count': time.process_time() - start, 'winners': sorted(project.name for project in winners)}))
