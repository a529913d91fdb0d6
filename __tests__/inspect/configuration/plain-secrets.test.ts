import { describe, expect, test } from '@jest/globals';
import { isPlainSecret } from '../../../src/inspect/configuration/plain-secrets.ts';

const isSecret = (name: string, text: string) =>
  isPlainSecret({ key: name, name, line: 1, text, isString: true });

describe('a value of a configuration file', () => {
  test.each([
    ['password', 'hunter2!'],
    ['password', 'swordfish'],
    ['dbPassword', 'T0p-s3cret'],
    ['DB_PASSWORD', '12ab34cd'],
    ['api_key', 'k3y-9f8e7d6c'],
    ['apiKey', 'AbCdEfGh'],
    ['api-key', '9f8e7d6c5b4a'],
    ['token', 'q8Zx71mNb2'],
    ['clientSecret', 'v~8Q8~x1yZ'],
    ['secretKey', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzz12345678'],
    ['database_url', 'postgres://app:s3cr3tpw@db.internal/app'],
  ])('%s: %s is a secret in plain text', (name, text) => {
    expect(isSecret(name, text)).toBe(true);
  });

  test.each([
    ['password', 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:prod/db-AbCdEf'],
    ['password', '{{resolve:secretsmanager:prod/db:SecretString:password}}'],
    ['password', '/prod/db/password'],
    ['password', 'prod/db/password'],
    ['password', '/prod/db'],
    ['password', '${DB_PASSWORD}'],
    ['password', 'ENC[AES256_GCM,data:q8Zx71mNb2,type:str]'],
    ['password', '{cipher}AQBx71mNb2'],
    ['password', ''],
    ['password', 'changeme'],
    ['password', '<your password>'],
    ['password', 'Passwort'],
    ['password', 'Contraseña'],
    ['password', 'Enter your password to go on'],
    ['password_min_length', '12'],
    ['passwordPolicy', 'strict-2'],
    ['token_url', 'https://auth.internal/token'],
    ['tokenType', 'Bearer2'],
    ['token', 'bearer'],
    ['max_tokens', '4096'],
    ['tokenizer', 'cl100k_base'],
    ['pad_token', '[PAD]'],
    ['eos_token', '<|endoftext|>'],
    ['eos_token', '<s2>token'],
    ['secret_name', 'prod-db-1'],
    ['secretArn', 'prod-db-1'],
    ['public_key', 'AAAAB3NzaC1yc2E'],
    ['database_url', 'postgres://db.internal/app'],
    ['database_url', 'postgres://app:${PASSWORD}@db.internal/app'],
    ['host', 'q8Zx71mNb2'],
  ])('%s: %s is none', (name, text) => {
    expect(isSecret(name, text)).toBe(false);
  });
});
