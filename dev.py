"""Runs and checks the Delegation Planner from a checkout: `python3 dev.py run`, `python3 dev.py test`.

Needs nothing but Python; makes `.venv` on first use. What the verbs do stands in `tools/dev`. The syntax here is that
of any Python, of Python 2 too, so that an old one can say what it lacks.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Delegation Planner needs Python 3.11 or newer; this is Python {}.{}. Install a newer one, or call one that is "
        "there by its name, such as: python3.12 dev.py run".format(*sys.version_info[:2])
    )

from tools.dev.verbs import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
