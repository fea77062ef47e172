-- A grant that was accounted for is over: nobody is reminded of it.
ALTER TABLE "grant_award" ADD COLUMN "reported_on" DATE;
