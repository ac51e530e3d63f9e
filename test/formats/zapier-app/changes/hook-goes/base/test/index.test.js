test('x', () => fetch('https://test.orchard.example'));
