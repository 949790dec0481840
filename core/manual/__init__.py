"""The manual: written pages, and pages made from what is declared; read in a window, on paper and in a terminal."""
