import gc

from winnow.cli import main

code = main()
gc.freeze()  # what a run leaves behind holds no circles: without this they are looked for in all of it at the end
raise SystemExit(code)
