"""What is true of words in any language here: normal forms, sentences, stems, which language a text is in."""
