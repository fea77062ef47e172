-- A value of its own before it is used: the next migration brings the links over.
ALTER TYPE "outside_purpose" ADD VALUE 'inquiry';
