"""`python -m bot`: settings, knowledge, application, run."""


def main() -> None:
    """Run the bot: Telegram when a token is set, else the terminal chat."""


if __name__ == "__main__":
    main()
