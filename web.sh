cd /tmp/asks; P=/work/wt/ask/.venv/bin/python
nice -n 5 env PYTHONPATH=$2 $P /tmp/askn/score_$1.py a b c d e f x y z g h dev -v > /tmp/askn/web.$1 2>&1
nice -n 5 env PYTHONPATH=$2 $P /tmp/askn/lex_$1.py $(ls /tmp/topics/*.questions.txt | xargs -n1 basename | sed 's/.questions.txt//') -v > /tmp/askn/lex.$1 2>&1
