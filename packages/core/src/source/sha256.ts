import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Hex SHA-256 of bytes, as `sha256sum` prints it; the same in a browser, whose own digest has to be waited for. */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes));
