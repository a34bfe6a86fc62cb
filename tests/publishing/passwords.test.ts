/** A password in a place is never repeated, whatever is in it and however the place is refused. */
import { describe, expect, test } from 'vitest';
import { openTarget } from '../../src/publishing/open-target.ts';
import { withoutAccounts } from '../../src/publishing/passwords.ts';

describe('a password', () => {
  test.for([
    'sftp://anna:hemligt@prov.example/a',
    'sftp://anna:hem#ligt@prov.example/a',
    'sftp://anna:hem/ligt@prov.example/a',
    'sftp://anna:22/hemligt@prov.example/a',
    'sftp://anna:22#hemligt@prov.example/a',
    'sftp://anna:hem?ligt@prov.example/a',
    'sftp://anna:hem ligt@x@prov.example/a',
    'ftp://anna:hemligt@prov.example/a',
    'https://anna:hem/ligt@prov.example/a',
    'ssh://anna:hemligt@prov.example/a',
    'anna:hemligt@prov.example:a',
  ])('in %s is not repeated', async (place) => {
    await expect(openTarget(place)).rejects.toThrow(/^(?!.*(?:hem|ligt)).* – .* – /);
  });

  test('in what git says is not, whatever is in it', () => {
    const says = "fatal: unable to access 'https://anna:hem/ligt@x@prov.example/bart.git/': Could not resolve host";
    expect(withoutAccounts(says)).toBe(
      "fatal: unable to access 'https://prov.example/bart.git/': Could not resolve host",
    );
  });
});
