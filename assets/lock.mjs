// Takes out of a package-lock.json what npm cannot be told to leave out: the addresses at which makers take money.
// `npm run lock`, here and in tests/forms, writes the lock anew and runs this.
import { readFileSync, writeFileSync } from "node:fs";

const [, , path] = process.argv;
const withoutFunding = (key, value) => (key === "funding" ? undefined : value);
const lock = JSON.parse(readFileSync(path, "utf8"), withoutFunding);
writeFileSync(path, JSON.stringify(lock, null, 2) + "\n");
