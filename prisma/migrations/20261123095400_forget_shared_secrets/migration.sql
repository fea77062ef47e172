-- Only the proof of work of the old form for visitors had signed with them.
DROP TABLE "shared_secret";
