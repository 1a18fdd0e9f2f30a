#!/usr/bin/env python3
"""Says how much data a database holds. Usage: bench-data.py FILE"""

import sqlite3
import sys
from pathlib import Path

file = Path(sys.argv[1])
with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    counts = {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
size = sum(part.stat().st_size for part in file.parent.glob(file.name + "*"))
print(f"data                   {size / 1024:,.0f} KB, {sum(counts.values()):,} rows in {len(tables)} tables")
