import gc
import os

# Before numpy is loaded: its library takes memory for every thread that it may ever start. Articles are on all cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from winnow.cli import main

code = main()
gc.freeze()  # what a run leaves behind holds no circles: without this they are looked for in all of it at the end
raise SystemExit(code)
